package newsgraph.extract.retold;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newsgraph.event.Actor;
import newsgraph.event.Encounter;
import newsgraph.event.Status;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.clause.WholeNoun;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.party.Included;
import newsgraph.extract.telling.EncounterMention;
import newsgraph.extract.telling.Overlap;
import newsgraph.extract.telling.Party;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Another encounter of the same people, told without naming them: "The two met. A further round
/// was set for Friday", "a second meeting came to nothing", "the talks resume on Friday", '"We will
/// meet again," Lund said'.
public final class Continued {
    /// How many sentences back the people may be named.
    private static final int REACH = 4;

    private static final String RULE = "participant/continued";

    private static final Set<String> ANOTHER = Retold.anotherOf("same");

    /// "An earlier session in Geneva": another one where it is told when or where.
    private static final Set<String> EARLIER = Set.of("earlier", "previous", "last");

    private static final Set<String> SCHEDULING = LexiconFile.words("scheduling-verbs");

    private static final Set<String> RESUMING = Set.of("resume", "restart", "reconvene", "reopen");

    private static final Set<String> ENCOUNTERS = LexiconFile.words("trigger-nouns", 4);

    private Continued() {}

    /// Returns the telling with the parties of the encounter told last; empty where it is none of
    /// this kind.
    static Optional<EncounterMention> of(EncounterMention mention, List<Cluster> told) {
        boolean another = mention.trigger().isVerb() ? isAgain(mention) : isAnother(mention);
        boolean after = told.stream().anyMatch(c -> MetAgain.is(c, mention));
        if (mention.parties().size() > 1 || !(another || after)) {
            return Optional.empty();
        }
        List<Cluster> before =
                told.stream()
                        .filter(c -> c.isToldBefore(mention, REACH) && names(c, mention))
                        .toList();
        boolean known = // "will meet again on Friday. The talks will resume on Friday"
                mention.timing().isPresent()
                        && before.stream()
                                .anyMatch(c ->
                                        c.status() == Status.PLANNED
                                                && Overlap.isOneDay(c.timing(), mention.timing()));
        return before.stream()
                .filter(c -> !known)
                .filter(c -> c.type().isCall() == mention.type().isCall())
                .reduce((first, second) -> isLater(second, first) ? second : first)
                .map(c -> mention.with(parties(c, mention)));
    }

    /// Tells whether a telling has its parties from the encounter told before, as another one.
    static boolean is(EncounterMention mention) {
        return mention.parties().stream().anyMatch(p -> p.rule().equals(RULE));
    }

    /// Tells whether it is one before or after that told, and over: of a day of its own.
    public static boolean isOfThePast(Cluster cluster) {
        return cluster.status().happened() && is(cluster.clearest());
    }

    /// Returns those of the encounter told last, and whom this one included.
    private static List<Party> parties(Cluster last, EncounterMention mention) {
        return Stream.concat(
                        last.clearest().parties().stream()
                                .map(p -> new Party(p.mention(), p.role(), RULE)),
                        mention.parties().stream().filter(p -> p.rule().equals(Included.RULE)))
                .toList();
    }

    /// "He hoped to meet again", "we will talk again"; not "he will speak again in the chamber".
    private static boolean isAgain(EncounterMention mention) {
        Trigger trigger = mention.trigger();
        if (mention.parties().size() != 1 || mention.type() != Encounter.Type.MEETING) {
            return false;
        }
        ActorMention one = mention.parties().getFirst().mention();
        boolean together =
                trigger.token().lemma().equals("meet")
                        || one.sentence().token(one.head()).lower().equals("we");
        boolean met = // "Voss hopes to meet Lund again"
                one.sentence()
                        .dependencies()
                        .children(trigger.head(), "obj", "obl")
                        .contains(one.head());
        return together
                && !met
                && one.actor().kind() == Actor.Kind.PERSON
                && trigger.sentence().dependencies().children(trigger.head(), "advmod").stream()
                        .anyMatch(a -> trigger.sentence().token(a).lower().equals("again"));
    }

    /// "The talks will continue on Friday", "will be back to continue our talks": what was told
    /// before is to go on; not "will continue to matter".
    private static boolean goesOn(EncounterMention mention, int noun) {
        Sentence sentence = mention.trigger().sentence();
        Dependencies tree = sentence.dependencies();
        int head = tree.head(noun);
        boolean ahead =
                mention.status().status() == Status.PLANNED
                        && tree.is(noun, "nsubj", "nsubj:pass", "obj");
        return ahead
                && isPlain(tree, noun)
                && Stream.concat(
                                Stream.of(head),
                                tree.is(noun, "obj")
                                        ? Stream.empty()
                                        : tree.children(head, "xcomp").stream())
                        .filter(v -> tree.children(v, "xcomp").isEmpty())
                        .map(v -> sentence.token(v).lemma())
                        .anyMatch(v ->
                                v.equals("continue")
                                        ? mention.timing().isPresent()
                                        : RESUMING.contains(v));
    }

    /// "The talks", "their talks"; not "the Geneva talks", "talks on a budget".
    private static boolean isPlain(Dependencies tree, int noun) {
        return tree.children(noun, "amod", "compound", "nmod", "nummod", "acl", "acl:relcl")
                .isEmpty();
    }

    private static boolean isLater(Cluster one, Cluster other) {
        return one.last().trigger().span().begin() >= other.last().trigger().span().begin();
    }

    private static boolean names(Cluster cluster, EncounterMention mention) {
        return cluster.clearest().parties().size() > 1
                && mention.parties().stream()
                        .allMatch(p ->
                                p.rule().equals(Included.RULE)
                                        || cluster.actors().contains(p.mention().actor()));
    }

    private static boolean isAnother(EncounterMention mention) {
        Trigger trigger = mention.trigger();
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        int noun = WholeNoun.of(sentence, trigger.head());
        boolean kind =
                mention.type() == Encounter.Type.MEETING
                        || mention.type() == Encounter.Type.NEGOTIATION
                        || mention.type().isCall();
        boolean set = // not "it was the last meeting in Oslo"
                tree.is(noun, "nsubj", "nsubj:pass")
                        && (mention.timing().isPresent() || mention.location().isPresent());
        boolean marked =
                tree.children(noun, "amod", "det", "nummod", "compound").stream()
                        .map(d -> sentence.token(d).lower())
                        .anyMatch(w -> ANOTHER.contains(w) || (set && EARLIER.contains(w)));
        boolean any =
                tree.children(noun, "det").stream()
                        .anyMatch(d -> sentence.token(d).lower().matches("an?"));
        boolean scheduled =
                tree.is(noun, "nsubj", "nsubj:pass")
                        && SCHEDULING.contains(sentence.token(tree.head(noun)).lemma());
        return kind
                && (marked || (any && scheduled) || goesOn(mention, noun))
                && !Retold.isBeside(trigger)
                && !isOfOthers(sentence, trigger.head());
    }

    /// "A further round of voting", "a new session of parliament"; "a round of talks" is told by
    /// its talks.
    private static boolean isOfOthers(Sentence sentence, int noun) {
        boolean others =
                Clauses.prepositional(sentence, noun, Set.of("of", "with", "between")).stream()
                        .map(h -> sentence.token(h).lemma())
                        .anyMatch(l -> !ENCOUNTERS.contains(l));
        boolean told =
                Clauses.prepositional(sentence, noun, Set.of("of")).stream()
                        .map(h -> sentence.token(h).lemma())
                        .anyMatch(ENCOUNTERS::contains);
        return told || (others && Clauses.prepositional(sentence, noun, Set.of("for")).isEmpty());
    }
}
