package newsgraph.extract.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import newsgraph.event.Participation.Role;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.clause.Agents;
import newsgraph.extract.clause.Arguments;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.clause.OwnedPlan;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.clause.VerbNegation;
import newsgraph.extract.clause.WholeNoun;
import newsgraph.extract.telling.Trigger;
import newsgraph.extract.telling.TriggerLexicon;
import newsgraph.extract.telling.TriggerWord;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Who takes part by the clause that follows a noun of meeting: "a dinner that Lund was to give for
/// Voss", "a call I had with her", "talks held by the two".
record RelativeParties(TriggerLexicon lexicon) {
    private static final Set<String> CLOSE = Set.of("of", "by", "from");

    private static final Set<String> HOLDING = Set.of("have", "give", "hold", "host", "make");

    private static final Set<String> CALLING = Set.of("place", "receive");

    private static final Set<String> INVITING = Set.of("invite", "ask", "summon", "bid");

    /// Days that stand bare behind a verb and are tagged as nouns.
    private static final Set<String> DAYS = Set.of("yesterday", "today", "tonight", "tomorrow");

    /// Adds who holds the encounter in such a clause, and with or for whom.
    void add(Trigger trigger, TriggerWord.Noun word, Arguments arguments, Parties parties) {
        Sentence sentence = trigger.sentence();
        for (int verb : clauses(trigger)) {
            Role light = held(sentence, verb).orElseThrow();
            Role role = light == Role.ATTENDEE ? word.owner() : light;
            parties.add(doers(sentence, verb, arguments), role, "participant/relative");
            for (Map.Entry<String, Role> entry : word.prepositions().entrySet()) {
                Set<String> preposition = Set.of(entry.getKey());
                if (!CLOSE.contains(entry.getKey())) {
                    parties.add(
                            arguments.of(Clauses.prepositional(sentence, verb, preposition)),
                            entry.getValue(),
                            "participant/relative-" + entry.getKey());
                }
            }
        }
    }

    /// Adds who was asked to come, and by whom: "a dinner in Oslo, to which the envoys had been
    /// invited by Lund", or who answers the offer to hold it: "rejected Lund's offer to hold
    /// talks".
    void addInvited(Trigger trigger, Arguments arguments, Parties parties) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        int over = tree.head(trigger.head());
        if (over != Dependencies.NONE && tree.is(trigger.head(), "obj")) {
            parties.add(
                    OwnedPlan.answering(sentence, over, arguments),
                    Role.ATTENDEE,
                    "participant/answering");
        }
        for (int at = trigger.end(); at + 1 < sentence.size(); at++) {
            if (sentence.token(at).isVerb()) {
                return;
            }
            if (Surface.words(sentence, at, at + 2).equals("to which")) {
                int verb = tree.head(at + 1);
                if (verb != Dependencies.NONE
                        && INVITING.contains(sentence.token(verb).lemma())
                        && Clauses.isPassive(sentence, verb)
                        && !isToDo(sentence, verb)
                        && VerbNegation.of(sentence, verb).isEmpty()) {
                    parties.add(
                            arguments.of(tree.children(verb, "nsubj:pass")),
                            Role.VISITOR,
                            "participant/relative");
                    parties.add(
                            arguments.of(Agents.of(sentence, verb)),
                            Role.HOST,
                            "participant/relative");
                }
                return;
            }
        }
    }

    /// "Had been asked by the council to send an observer".
    private static boolean isToDo(Sentence sentence, int verb) {
        return IntStream.range(verb + 1, sentence.size() - 1)
                .takeWhile(at -> !sentence.token(at).word().matches("[,;:]"))
                .anyMatch(at ->
                        sentence.token(at).tag().equals("TO")
                                && sentence.token(at + 1).tag().equals("VB"));
    }

    /// Adds who holds it where no "that" stands between, by the order of words: "the talk she had
    /// with Voss", "the dinner he gave her".
    void addBare(Trigger trigger, TriggerWord.Noun word, Arguments arguments, Parties parties) {
        Sentence sentence = trigger.sentence();
        int verb = trigger.end() + 1;
        while (verb < sentence.size()
                && sentence.token(verb).tag().matches("NNPS?|NN|JJ|POS|MD|RB")) {
            verb++;
        }
        boolean held =
                verb + 1 < sentence.size()
                        && sentence.token(trigger.end()).tag().matches("PRP|NNP|DT|PRP\\$")
                        && sentence.token(verb).tag().matches("VBD|VBZ|VBP|VB")
                        && HOLDING.contains(sentence.token(verb).lemma())
                        && (DAYS.contains(sentence.token(verb + 1).lower())
                                || !sentence.token(verb + 1)
                                        .tag()
                                        .matches("DT|JJ|NNS?|CD|PRP\\$|VB.|TO"));
        if (!held) {
            return;
        }
        Role light = lexicon.lightVerb(sentence.token(verb).lemma()).orElseThrow();
        Role role = light == Role.ATTENDEE ? word.owner() : light;
        boolean pronoun = sentence.token(trigger.end()).tag().equals("PRP"); // "I"
        parties.add(
                pronoun ? arguments.of(List.of(trigger.end())) : arguments.from(trigger.end()),
                role,
                "participant/relative");
        parties.add(arguments.from(verb + 1), Role.ATTENDEE, "participant/relative-with");
        for (Map.Entry<String, Role> entry : word.prepositions().entrySet()) {
            if (!CLOSE.contains(entry.getKey())) {
                parties.add(
                        arguments.behind(verb, verb + 1, Set.of(entry.getKey())),
                        entry.getValue(),
                        "participant/relative-" + entry.getKey());
            }
        }
    }

    /// Returns the light verbs of the clauses that follow a noun and say who held it.
    private List<Integer> clauses(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        int whole = WholeNoun.of(sentence, trigger.head());
        List<Integer> found = new ArrayList<>();
        for (int noun : new TreeSet<>(List.of(trigger.head(), whole))) {
            found.addAll(tree.children(noun, "acl:relcl", "acl", "ccomp", "parataxis", "dep"));
        }
        int next =
                trigger.end(); // "a dinner hosted by Lund ended", where a parse may end at "Lund"
        if (next + 1 < sentence.size()
                && sentence.token(next).tag().matches("VBN|VBD")
                && sentence.token(next + 1).lower().equals("by")) {
            found.add(next);
        }
        List<Integer> joined = // "chaired by Lund and attended by Voss"
                found.stream()
                        .flatMap(v -> tree.children(v, "conj").stream())
                        .filter(v -> sentence.token(v).tag().equals("VBN"))
                        .toList();
        found.addAll(joined);
        return found.stream()
                .distinct()
                .filter(v -> v > trigger.head() && !hasObject(sentence, v))
                .filter(v -> held(sentence, v).isPresent())
                .toList();
    }

    /// Returns the role of who holds it; "the call she placed" is held, too.
    private Optional<Role> held(Sentence sentence, int verb) {
        String lemma = sentence.token(verb).lemma();
        return CALLING.contains(lemma) ? Optional.of(Role.ATTENDEE) : lexicon.lightVerb(lemma);
    }

    /// Tells whether a verb has an object beside the relative pronoun ("which the two began").
    private static boolean hasObject(Sentence sentence, int verb) {
        return sentence.dependencies().children(verb, "obj").stream()
                .anyMatch(o -> !sentence.token(o).tag().startsWith("W"));
    }

    /// Returns who holds it, of a passive the agent.
    private static List<ActorMention> doers(Sentence sentence, int verb, Arguments arguments) {
        boolean participle =
                verb + 1 < sentence.size() && sentence.token(verb + 1).lower().equals("by");
        if (!participle) {
            return arguments.subjects(verb);
        }
        List<ActorMention> agents =
                arguments.of(Clauses.prepositional(sentence, verb, Set.of("by")));
        return agents.isEmpty() ? arguments.from(verb + 2) : agents;
    }
}
