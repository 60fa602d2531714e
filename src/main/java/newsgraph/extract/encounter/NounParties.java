package newsgraph.extract.encounter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.event.Encounter;
import newsgraph.event.Participation.Role;
import newsgraph.extract.actor.Actors;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Who takes part in what a noun tells: "talks between A and B", "A's meeting with B", "the A-B
/// summit", and the subject of the verb that it depends on ("held talks", "said after talks").
final class NounParties {
    private static final Set<String> WITH = Set.of("with", "alongside", "together with");
    private static final Set<String> BETWEEN = Set.of("between", "among", "involving");
    private static final Set<String> OF = Set.of("of", "by");

    /// Prepositions by which a clause stands beside an encounter of its subject.
    private static final Set<String> BESIDE =
            Set.of(
                    "in",
                    "at",
                    "during",
                    "after",
                    "following",
                    "before",
                    "ahead of",
                    "for",
                    "to",
                    "on",
                    "from",
                    "over",
                    "in advance of",
                    "prior to",
                    "since",
                    "by",
                    "into",
                    "through",
                    "via");

    private final TriggerLexicon lexicon;

    NounParties(TriggerLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Party> of(Trigger trigger, TriggerWord.Noun word, Actors actors) {
        Sentence sentence = trigger.sentence();
        Parties parties = new Parties(sentence, actors);
        boolean visit = word.type() == Encounter.Type.VISIT;
        Role guest = visit ? Role.VISITOR : Role.ATTENDEE;
        boolean sides = addPhrase(trigger, parties, BETWEEN, Role.ATTENDEE);
        addPhrase(trigger, parties, WITH, visit ? Role.HOST : Role.ATTENDEE);
        Dependencies tree = sentence.dependencies();
        parties.add(tree.children(trigger.head(), "nmod:poss"), guest, "participant/possessive");
        addPhrase(trigger, parties, OF, guest);
        if (visit) {
            addPhrase(trigger, parties, Set.of("to"), Role.HOST);
        }
        if (!sides) {
            addCompounds(trigger, parties);
        }
        addGovernors(trigger, parties, guest, sides && parties.size() > 1);
        return parties.found();
    }

    private boolean addPhrase(
            Trigger trigger, Parties parties, Set<String> prepositions, Role role) {
        Sentence sentence = trigger.sentence();
        List<Integer> heads =
                new ArrayList<>(Clauses.prepositional(sentence, trigger.head(), prepositions));
        if (heads.isEmpty() && !prepositions.equals(OF)) {
            heads.addAll(Surface.after(sentence, trigger.end(), prepositions));
        }
        String name =
                prepositions.contains("with")
                        ? "with"
                        : prepositions.contains("of") ? "of" : "between";
        return parties.add(heads, role, "participant/" + name);
    }

    /// Adds what stands before the noun: "the Trump-Kim summit", "U.S.-Russian talks".
    private static void addCompounds(Trigger trigger, Parties parties) {
        Dependencies tree = trigger.sentence().dependencies();
        List<Integer> before =
                tree.children(trigger.head(), "compound", "amod", "nmod").stream()
                        .filter(c -> c < trigger.first())
                        .toList();
        parties.add(before, Role.ATTENDEE, "participant/compound");
    }

    /// Adds the subject of the verb that the noun depends on, as object or beside it.
    private void addGovernors(Trigger trigger, Parties parties, Role guest, boolean complete) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        Optional<Integer> governor = Clauses.governor(sentence, trigger.head());
        if (governor.isEmpty()) {
            return;
        }
        int verb = governor.get();
        String lemma = sentence.token(verb).lemma();
        Optional<Role> light = lexicon.lightVerb(lemma);
        boolean direct = tree.head(trigger.head()) == verb;
        boolean object = direct && tree.is(trigger.head(), "obj", "nsubj:pass");
        if (object && light.isPresent()) {
            Role role = light.get() == Role.ATTENDEE ? guest : light.get();
            boolean other = complete && role != Role.MEDIATOR && role != Role.HOST;
            if (!other) {
                parties.add(Clauses.subjects(sentence, verb), role, "participant/light-verb");
            }
            addToVerb(sentence, verb, parties);
        } else if (direct && tree.is(trigger.head(), "nsubj", "nsubj:pass")) {
            addToVerb(sentence, verb, parties);
        } else if (!complete && isBeside(trigger)) {
            parties.add(Clauses.subjects(sentence, verb), guest, "participant/beside");
            if (parties.size() < 2) {
                parties.add(
                        Clauses.objects(sentence, verb),
                        Role.ATTENDEE,
                        "participant/beside-object");
            }
        }
    }

    /// Adds parties that hang on the verb instead of the noun: "held talks in Geneva with envoys".
    private static void addToVerb(Sentence sentence, int verb, Parties parties) {
        parties.add(Clauses.prepositional(sentence, verb, WITH), Role.ATTENDEE, "participant/with");
        parties.add(
                Clauses.prepositional(sentence, verb, BETWEEN),
                Role.ATTENDEE,
                "participant/between");
    }

    private static boolean isBeside(Trigger trigger) {
        return BESIDE.contains(trigger.sentence().caseOf(trigger.head()));
    }
}
