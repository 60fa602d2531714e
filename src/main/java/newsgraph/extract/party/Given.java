package newsgraph.extract.party;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import newsgraph.event.Participation.Role;
import newsgraph.extract.clause.Arguments;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.clause.WholeNoun;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Encounters that one side gives the other: "was granted an audience", "was thanked for the
/// visit".
final class Given {
    private Given() {}

    /// Adds both sides of what a passive says somebody got: "was granted an audience by the queen".
    ///
    /// @param giver the part of who gives it
    static void addGiven(
            Trigger trigger,
            int verb,
            Role giver,
            Role given,
            Arguments arguments,
            Parties parties) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        int whole = WholeNoun.of(sentence, trigger.head());
        if (Clauses.isPassive(sentence, verb) && tree.is(whole, "obj")) {
            int at = verb; // "met her and was given a dinner"
            while (tree.is(at, "conj") && tree.children(at, "nsubj:pass").isEmpty()) {
                at = tree.head(at);
            }
            parties.add(
                    arguments.of(tree.children(at, "nsubj", "nsubj:pass")),
                    given,
                    "participant/to");
            List<Integer> by = Clauses.prepositional(sentence, verb, Set.of("by"));
            parties.add(arguments.of(by), giver, "participant/by");
        }
    }

    /// "Lund and Voss received a briefing": both are one side, and nobody tells who gave it.
    static boolean isOnlyGot(Trigger trigger, Parties parties) {
        Sentence sentence = trigger.sentence();
        int whole = WholeNoun.of(sentence, trigger.head());
        int verb = sentence.dependencies().head(whole);
        if (verb == Dependencies.NONE || !sentence.dependencies().is(whole, "obj")) {
            return false;
        }
        String lemma = sentence.token(verb).lemma();
        boolean got =
                lemma.matches("receive|get")
                        || (lemma.equals("give") && Clauses.isPassive(sentence, verb));
        boolean from = // "a cold reception from the panel"
                IntStream.of(whole, verb)
                        .boxed()
                        .flatMap(h -> sentence.dependencies().children(h, "nmod", "obl").stream())
                        .anyMatch(c -> sentence.caseOf(c).matches("from|by"));
        return got
                && !from
                && parties.found().stream()
                        .allMatch(p -> p.rule().matches("participant/(light-verb|to|beside)"));
    }

    /// Adds both sides of a visit that somebody is thanked for: "thanked the governor for the
    /// visit".
    static void addThanked(Trigger trigger, Arguments arguments, Parties parties) {
        Sentence sentence = trigger.sentence();
        int visit = WholeNoun.of(sentence, trigger.head());
        int verb = sentence.dependencies().head(visit);
        if (verb != Dependencies.NONE
                && isTheirs(sentence, visit)
                && sentence.token(verb).lemma().equals("thank")
                && sentence.caseOf(visit).equals("for")
                && !Clauses.isPassive(sentence, verb)) {
            parties.add(arguments.objects(verb), Role.VISITOR, "participant/of");
            parties.add(arguments.subjects(verb), Role.HOST, "participant/light-verb");
        }
    }

    /// Tells whether a visit is told of with nobody but who is thanked: "the visit", "his visit".
    private static boolean isTheirs(Sentence sentence, int visit) {
        return Clauses.prepositional(sentence, visit, Set.of("by", "of", "from", "to")).isEmpty()
                && sentence.dependencies().children(visit, "nmod:poss").stream()
                        .allMatch(o -> sentence.token(o).tag().equals("PRP$"));
    }
}
