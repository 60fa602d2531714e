package newsgraph.extract.actor;

import java.util.Set;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.knowledge.Entry.Gender;

/// What an article calls somebody besides a name: "former Russian foreign minister".
///
/// @param words in lower case, without article, nationality, body and state ("foreign minister")
/// @param of the countries and bodies of the title, and those they belong to: ids of the gazetteer,
///   or folded names; empty if it gives none
/// @param state when it holds
record Title(String words, Set<String> of, State state, Kind kind, Gender gender) {
    private static final Set<String> HEADS = LexiconFile.words("heads");

    Title {
        of = Set.copyOf(of);
    }

    /// When somebody bears a title, seen from the article's day; a deputy bears another one.
    enum State {
        PAST,
        NOW,
        NEXT,
        DEPUTY
    }

    /// What sort of title it is; see the head of `titles.txt`.
    enum Kind {
        RULER,
        OFFICE,
        RANK,
        ADDRESS,
        SPEAKER
    }

    /// Returns the title as borne at another time.
    Title in(State other) {
        return new Title(words, of, other, kind, gender);
    }

    /// Returns the title as one of other countries or bodies.
    Title of(Set<String> others) {
        return new Title(words, others, state, kind, gender);
    }

    /// Tells whether a person of the title `borne` can be called by this one: the same words or the
    /// last of them ("minister" for a "foreign minister"; any ruler is a "leader"), no other
    /// country, the same state.
    boolean fits(Title borne) {
        return state == borne.state
                && (of.isEmpty() || borne.of.isEmpty() || of.stream().anyMatch(borne.of::contains))
                && (wordsFit(borne.words, borne.kind) || isHeadOf(borne) || isPremierOf(borne));
    }

    /// "The agency's chief" may be its director, but a French director is not the French president.
    private boolean isHeadOf(Title borne) {
        return HEADS.contains(words)
                && HEADS.contains(borne.words)
                && of.stream().filter(Title::isBody).anyMatch(borne.of::contains);
    }

    private static boolean isBody(String of) {
        return !of.startsWith("country/") && !of.startsWith("place/");
    }

    /// Tells whether an office of these words can be called by this title's words.
    boolean wordsFit(String office, Kind kindOfOffice) {
        if (office.equals(words)) {
            return true;
        }
        if (office.endsWith(" " + words)) {
            return !isRulerAlone(office, kindOfOffice)
                    && !office.endsWith("lieutenant governor") // who is not the governor
                    && !ActorWords.isDeputy(office.substring(0, office.length() - words.length()));
        }
        return (kindOfOffice == Kind.RULER && words.equals("leader"))
                || office.startsWith(words + " of "); // "the secretary" of state
    }

    /// "The premier", of no land told, may be the prime minister.
    private boolean isPremierOf(Title borne) {
        return of.isEmpty() && words.equals("premier") && borne.words.equals("prime minister");
    }

    /// "The minister" is no prime minister, though his title ends so.
    private boolean isRulerAlone(String office, Kind kindOfOffice) {
        return kindOfOffice == Kind.RULER
                && kind == Kind.OFFICE
                && ActorWords.title(office).filter(t -> t.kind() == Kind.RULER).isPresent();
    }
}
