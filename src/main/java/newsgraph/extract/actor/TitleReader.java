package newsgraph.extract.actor;

import java.util.Optional;
import java.util.Set;
import newsgraph.extract.actor.ActorWords.TitleWord;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Finds titles by their noun and where they end: "the | ambassador to the United Nations", "U.S. |
/// Secretary of State". What stands before the noun is read by [TitleModifiers].
final class TitleReader {
    /// Tokens between a title's noun and its end, at most.
    private static final int REACH = 9;

    private static final Set<String> LINKS = Set.of("of", "for", "to");

    private static final Set<String> ENCOUNTERS = LexiconFile.words("trigger-nouns", 4);

    /// Who is "for" something by office: "the minister for health", "the candidate for mayor".
    private static final Set<String> FOR_SOMETHING =
            Set.of(
                    "adviser",
                    "advisor",
                    "ambassador",
                    "candidate",
                    "commissioner",
                    "coordinator",
                    "deputy",
                    "director",
                    "envoy",
                    "head",
                    "lead",
                    "manager",
                    "member",
                    "minister",
                    "negotiator",
                    "nominee",
                    "officer",
                    "representative",
                    "secretary",
                    "spokesman",
                    "spokesperson",
                    "spokeswoman",
                    "undersecretary");

    private static final Set<String> BEFORE_TO = LexiconFile.words("titles-to");

    private final Sentence sentence;
    private final Names names;
    private final Nations nations;

    TitleReader(Sentence sentence, Names names, Nations nations) {
        this.sentence = sentence;
        this.names = names;
        this.nations = nations;
    }

    /// Returns the title that ends right before a token, as before a person's name.
    Optional<TitleSpan> before(int end) {
        for (int head = end - 1; head >= Math.max(0, end - REACH); head--) {
            if (isTitleNoun(head)
                    && (head + 1 == end
                            || afterNoun(head) == end
                            || isPosted(head, end)
                            || isOfBody(head, end))) {
                return Optional.of(read(head, end));
            }
        }
        return Optional.empty();
    }

    /// "Ambassador in Oslo | Ann Lund", "consul general in": where a diplomat serves stands before
    /// the name.
    private boolean isPosted(int head, int end) {
        int in = afterNoun(head);
        boolean diplomat =
                BEFORE_TO.contains(sentence.token(head).lower())
                        || (head > 0 && BEFORE_TO.contains(sentence.token(head - 1).lower()));
        return diplomat
                && in + 1 < end
                && sentence.token(in).lower().equals("in")
                && names.at(sentence, in + 1)
                        .filter(n -> n.type() != NameSpan.Type.PERSON && n.end() == end)
                        .isPresent();
    }

    /// "President of the Committee of the Regions | Ann Lund": a body with "of" in its name;
    /// "Minister of State for Trade | Ann Lund".
    private boolean isOfBody(int head, int end) {
        return end - head > 2
                && sentence.token(head + 1).lower().matches("of|for")
                && sentence.tokens().subList(head + 1, end).stream()
                        .allMatch(t ->
                                t.tag().matches("DT|IN")
                                        ? t.lower().matches("of|the|for")
                                        : t.isNoun()
                                                && Character.isUpperCase(t.word().codePointAt(0)));
    }

    /// Returns the title whose noun a token is; empty if it is none, or stands before another noun
    /// ("president" in "president candidate").
    Optional<TitleSpan> at(int head) {
        if (!isTitleNoun(head)) {
            return Optional.empty();
        }
        int end = afterNoun(head);
        boolean modifier =
                end == head + 1
                        && end < sentence.size()
                        && !DayBeside.at(sentence, end)
                        && (sentence.token(end).isNoun()
                                || names.at(sentence, end).isPresent()
                                || sentence.token(end).word().equals("-")
                                || isBeforeTitle(head, end));
        return modifier ? Optional.empty() : Optional.of(read(head, end));
    }

    /// "The deputy | prime minister", whom a parse takes "deputy" to describe.
    private boolean isBeforeTitle(int head, int end) {
        return sentence.token(end).tag().equals("JJ")
                && sentence.dependencies().is(head, "amod", "compound")
                && sentence.dependencies().head(head) > end;
    }

    private boolean isTitleNoun(int token) {
        Token word = sentence.token(token);
        return names.at(sentence, token).isEmpty()
                && (word.isNoun() || word.tag().equals("JJ"))
                && !word.tag().endsWith("S")
                && ActorWords.title(word.word()).isPresent();
    }

    private TitleSpan read(int head, int end) {
        TitleModifiers modifiers = new TitleModifiers(sentence, names, nations, head);
        modifiers.readBefore();
        modifiers.readAfter(end);
        String words = modifiers.words();
        TitleWord word = kindOf(words, sentence.token(head).lower());
        Title title =
                new Title(words, modifiers.of(), modifiers.state(), word.kind(), word.gender());
        return new TitleSpan(
                modifiers.first(), head, end, title, modifiers.definite(), modifiers.owner());
    }

    /// Returns what the lexicon says of the longest part of a title that it knows, else of its
    /// noun.
    private static TitleWord kindOf(String words, String noun) {
        for (String rest = words; ; rest = rest.substring(rest.indexOf(' ') + 1)) {
            Optional<TitleWord> known = ActorWords.title(rest);
            if (known.isPresent()) {
                return known.get();
            }
            if (rest.indexOf(' ') < 0) {
                return ActorWords.title(noun).orElseThrow();
            }
        }
    }

    /// Returns the index just past the title of a noun: past "of State", "-elect", "to the United
    /// Nations", short of a person's name.
    private int afterNoun(int head) {
        int at = head + 1;
        if (at + 1 < sentence.size()
                && sentence.token(at).word().equals("-")
                && ActorWords.state(sentence.token(at + 1).word()).isPresent()) {
            at += 2;
        } else if (at < sentence.size()
                && ActorWords.state(sentence.token(at).word()).isPresent()
                && sentence.token(at).lower().endsWith("elect")) {
            at++;
        }
        String link = at + 1 < sentence.size() ? sentence.token(at).lower() : "";
        if (!LINKS.contains(link)
                || (link.equals("to") && !BEFORE_TO.contains(sentence.token(head).lower()))) {
            return at;
        }
        int from = sentence.token(at + 1).tag().equals("DT") ? at + 2 : at + 1;
        boolean ofVerb =
                link.equals("of")
                        && new VerbWithOf(sentence, names, this::isTitleNoun).takes(head, at);
        if (ofVerb
                || (link.equals("for") && (isEncounter(from) || isForVerb(head, at)))
                || (link.equals("to") && isEncounter(from) && isAskedTo(head, at))) {
            return at; // "hosted the premier for talks"
        }
        int list = ListedPortfolio.end(sentence, from);
        if (list > from) {
            return list; // "the secretary for culture, media and sport"
        }
        int end = from;
        while (end < sentence.size() && goesOn(end, from)) {
            end++;
        }
        return end > from ? end : at;
    }

    /// "Blamed the mayor | for the chaos": what one is blamed for is no portfolio.
    private boolean isForVerb(int head, int link) {
        int noun = sentence.dependencies().head(link);
        return !FOR_SOMETHING.contains(sentence.token(head).lower())
                && noun > link
                && sentence.dependencies().is(noun, "obl", "advcl")
                && !sentence.dependencies().dominates(head, noun);
    }

    /// "Summoned the ambassador | to talks", not "the ambassador to the talks".
    private boolean isAskedTo(int head, int link) {
        int verb = sentence.dependencies().head(head);
        return sentence.token(link + 1).lower().matches("an?")
                || (verb != Dependencies.NONE
                        && sentence.token(verb).lemma().matches("summon|invite|call|ask"));
    }

    private boolean isEncounter(int token) {
        return token < sentence.size() && ENCOUNTERS.contains(sentence.token(token).lemma());
    }

    private boolean goesOn(int token, int from) {
        Optional<NameSpan> name = names.at(sentence, token);
        if (name.isPresent()) {
            return name.get().type() != NameSpan.Type.PERSON;
        }
        if (token > from && DayBeside.at(sentence, token)) {
            return false; // "the bishop of York | last night"
        }
        Token word = sentence.token(token);
        boolean possessor = // "the head of the seamen's union"
                word.tag().equals("POS") && token > from && isOwned(token + 1);
        if (possessor) {
            return true;
        }
        boolean joinsNames =
                word.lower().equals("and")
                        && token > from
                        && token + 1 < sentence.size()
                        && names.at(sentence, token + 1).isEmpty()
                        && sentence.token(token - 1).isProperNoun()
                        && sentence.token(token + 1).isProperNoun()
                        && ActorWords.title(sentence.token(token + 1).word()).isEmpty();
        boolean soughtOffice = // "the candidate for governor"
                token == from && sentence.token(token - 1).lower().equals("for");
        if (soughtOffice && isTitleNoun(token)) {
            return true;
        }
        boolean describes = // "Spain's far-right opposition"
                word.tag().equals("JJ")
                        || (token > from && word.tag().matches("JJS|HYPH"))
                        || (token > from
                                && token + 1 < sentence.size()
                                && sentence.token(token + 1).tag().equals("HYPH"));
        return joinsNames || ((word.isNoun() || describes) && !isTitleNoun(token));
    }

    /// Tells whether a noun begins, and what describes it: "France's | nuclear agency".
    private boolean isOwned(int token) {
        int at = token;
        while (at < sentence.size() && sentence.token(at).tag().matches("JJS?|RB|HYPH")) {
            at++;
        }
        return at < sentence.size() && sentence.token(at).isNoun();
    }
}
