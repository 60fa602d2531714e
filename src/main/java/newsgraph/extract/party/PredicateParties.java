package newsgraph.extract.party;

import java.util.List;
import java.util.Set;
import newsgraph.event.Participation.Role;
import newsgraph.extract.clause.Arguments;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.clause.VerbNegation;
import newsgraph.extract.clause.WholeNoun;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.telling.Trigger;
import newsgraph.extract.telling.TriggerWord;
import newsgraph.extract.telling.Whom;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Who takes part where "was" joins a noun of meeting to them: "her first call was to Lund", "her
/// next stop was a meeting with him", "she was the guest of the mayor at a dinner".
public final class PredicateParties {
    private static final Set<String> STATIONS = LexiconFile.words("stations");

    /// Describes a guest of many days.
    private static final String OFTEN = "frequent|regular|occasional|constant|welcome";

    private static final Set<String> PLACES = LexiconFile.words("guest-places");

    private PredicateParties() {}

    static void add(Trigger trigger, TriggerWord.Noun word, Arguments arguments, Parties parties) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        int noun = WholeNoun.of(sentence, trigger.head());
        int head = tree.head(noun);
        boolean one = // not "half her meetings were with donors"
                !trigger.token().tag().equals("NNS") || trigger.token().lemma().equals("talk");
        if (one
                && head != Dependencies.NONE
                && tree.is(noun, "nsubj")
                && !tree.children(head, "cop").isEmpty()) {
            String preposition = sentence.caseOf(head);
            Role role = word.prepositions().get(preposition);
            if (role != null && !preposition.equals(NounParties.OWNER)) {
                parties.add(arguments.of(List.of(head)), role, "participant/" + preposition);
            }
        }
        if (head != Dependencies.NONE && isGuest(sentence, head) && !tree.is(noun, "nsubj")) {
            List<Integer> hosts =
                    tree.children(head, "nmod").stream()
                            .filter(h -> sentence.caseOf(h).equals("of"))
                            .toList();
            parties.add(
                    arguments.of(hosts).stream()
                            .filter(h -> h.head() != head) // "the guest of honour"
                            .toList(),
                    Role.HOST,
                    "participant/guest-of");
        }
        if (isGuest(sentence, trigger.head())
                && !isAtMeal(sentence, trigger.head())
                && parties.found().stream().allMatch(p -> Whom.PEOPLE.fits(p.mention()))) {
            parties.add(arguments.subjects(trigger.head()), word.owner(), "participant/guest");
        }
        parties.add(
                arguments.of(OnAgenda.owners(sentence, noun)),
                word.owner(),
                "participant/possessive");
        if (!tree.children(noun, "cop").isEmpty()) {
            boolean in = // "is in talks with the government and unions"
                    sentence.caseOf(noun).equals("in") && parties.has("participant/with");
            boolean on = trigger.word().lemmas().getFirst().equals("on");
            if ((in || on) && parties.size() > 1) {
                parties.add( // "was on the phone to Lund and Voss"
                        arguments.subjects(noun), word.owner(), "participant/subject");
            }
            tree.children(noun, "nsubj").stream()
                    .filter(s -> STATIONS.contains(sentence.token(s).lemma()))
                    .map(s -> arguments.of(tree.children(s, "nmod:poss")))
                    .forEach(owners -> parties.add(owners, word.owner(), "participant/possessive"));
        }
    }

    /// "The guest of the mayor at a dinner", which tells it itself.
    private static boolean isAtMeal(Sentence sentence, int guest) {
        return Clauses.prepositional(sentence, guest, Set.of("at")).stream()
                .filter(p -> !sentence.token(p).isProperNoun())
                .anyMatch(p -> !PLACES.contains(sentence.token(p).lemma()));
    }

    /// Returns who may own a place for guests: where others are called guests, anybody.
    static Whom hosts(Trigger trigger) {
        return isGuest(trigger.sentence(), trigger.head()) ? Whom.PEOPLE : Whom.NAMED;
    }

    /// "Was the guest of the mayor", which says that what he was a guest at took place; not "was
    /// never a guest of the mayor".
    public static boolean isGuest(Sentence sentence, int noun) {
        Dependencies tree = sentence.dependencies();
        return sentence.token(noun).lemma().equals("guest")
                && !tree.children(noun, "cop").isEmpty()
                && VerbNegation.of(sentence, noun).isEmpty()
                && tree.children(noun, "amod").stream()
                        .noneMatch(a -> sentence.token(a).lower().matches(OFTEN));
    }
}
