package newsgraph.extract.party;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsgraph.event.Actor;
import newsgraph.event.Encounter;
import newsgraph.event.Participation.Role;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.clause.WordPattern;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.telling.Party;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Who of a gathering of many spoke on coming to it or there, where the sentences behind tell it:
/// "European leaders met. Chile's president, Peter Lund, said on arrival that".
public record Attendees(AnnotatedText text, Actors actors) {
    /// How many sentences behind the gathering somebody may be told of.
    private static final int REACH = 8;

    /// How many tokens from a name the office may stand.
    private static final int BESIDE = 5;

    private static final Set<Encounter.Type> GATHERINGS =
            Set.of(Encounter.Type.MEETING, Encounter.Type.NEGOTIATION, Encounter.Type.SUMMIT);

    /// The gathering, not another one ("the meeting of her party").
    private static final String THE =
            "the (\\w+ )?(meeting|summit|talks|gathering|conference)\\b(?! (of|with|between)\\b)";

    private static final Pattern THERE = words("there");

    private static final Pattern ELSEWHERE = words("elsewhere");

    /// Where somebody came to, or of what his colleagues are ("on arriving in Oslo").
    private static final Pattern WHERE =
            Pattern.compile("^ (in|at|from|on) (?!%s)(?<place>\\w+)".formatted(THE));

    /// The offices that those who gather may hold.
    private static final Map<String, Pattern> OFFICES =
            LexiconFile.rows("gathering-offices", 2).stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    r -> r.column(0),
                                    r ->
                                            Pattern.compile(
                                                    "\\b(%s|counterpart)\\b"
                                                            .formatted(
                                                                    String.join("|", r.list(1))))));

    private static Pattern words(String kind) {
        return LexiconFile.rows("arrivals", 2).stream()
                .filter(r -> r.column(0).equals(kind))
                .map(r -> WordPattern.of(r.column(1)).replace("@", THE))
                .collect(
                        Collectors.collectingAndThen(
                                Collectors.joining("|"),
                                p -> Pattern.compile("\\b(" + p + ")\\b")));
    }

    /// Returns the parties with those who are told to have come, where only many are told of.
    public List<Party> with(List<Party> parties, Trigger trigger) {
        Optional<Pattern> office = office(parties);
        if (office.isEmpty() || !GATHERINGS.contains(trigger.word().type())) {
            return parties;
        }
        Parties all = new Parties(trigger);
        parties.forEach(p -> all.add(List.of(p.mention()), p.role(), p.rule()));
        int next = trigger.sentence().index() + 1;
        int until = Math.min(text.sentences().size(), next + REACH);
        for (Sentence sentence : text.sentences().subList(Math.min(next, until), until)) {
            String words = unquoted(sentence);
            if (isThere(words, trigger.sentence()) && !ELSEWHERE.matcher(words).find()) {
                all.add(speakers(sentence, office.get()), Role.ATTENDEE, "participant/present");
            }
        }
        return all.found();
    }

    /// Tells whether words put their speaker at the gathering, or where that is: "on arrival in
    /// Oslo".
    private static boolean isThere(String words, Sentence gathering) {
        Matcher there = THERE.matcher(words);
        if (!there.find()) {
            return false;
        }
        Matcher where = WHERE.matcher(words.substring(there.end()));
        return !where.find()
                || gathering.tokens().stream()
                        .anyMatch(t -> t.lower().equals(where.group("place")));
    }

    /// Returns what office those have who gather; empty unless one group of such is all.
    private static Optional<Pattern> office(List<Party> parties) {
        if (parties.size() != 1) {
            return Optional.empty();
        }
        ActorMention group = parties.getFirst().mention();
        String noun = group.sentence().token(group.head()).lower().replaceFirst("s$", "");
        return group.actor().kind() == Actor.Kind.GROUP
                ? Optional.ofNullable(OFFICES.get(noun))
                : Optional.empty();
    }

    private String unquoted(Sentence sentence) {
        StringBuilder words = new StringBuilder();
        sentence.tokens().stream()
                .filter(t -> text.quotationAt(t.span().begin()).isEmpty())
                .forEach(t -> words.append(t.lower()).append(' '));
        return words.toString();
    }

    /// Returns the subjects of the sentence's main verb who hold such an office.
    private List<ActorMention> speakers(Sentence sentence, Pattern office) {
        return actors.in(sentence).stream()
                .filter(m -> isSubject(sentence, m.head()))
                .flatMap(m -> actors.all(sentence, m.head()).stream())
                .filter(m -> m.actor().kind() == Actor.Kind.PERSON && !m.actor().unnamed())
                .filter(m -> office.matcher(around(m)).find())
                .distinct()
                .toList();
    }

    private static boolean isSubject(Sentence sentence, int noun) {
        Dependencies tree = sentence.dependencies();
        int verb = tree.head(noun);
        return tree.is(noun, "nsubj")
                && verb != Dependencies.NONE
                && !tree.is(verb, "acl:relcl", "acl");
    }

    private static String around(ActorMention mention) {
        Sentence sentence = mention.sentence();
        return Surface.words(
                sentence,
                Math.max(0, mention.first() - BESIDE),
                Math.min(sentence.size(), mention.end() + BESIDE));
    }
}
