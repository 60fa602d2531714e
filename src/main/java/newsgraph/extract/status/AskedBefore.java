package newsgraph.extract.status;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import newsgraph.extract.clause.OwnedPlan;
import newsgraph.extract.clause.StatusLexicon;
import newsgraph.extract.clause.StatusMarks;
import newsgraph.extract.clause.VerbForm;
import newsgraph.extract.clause.WholeNoun;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.time.TimeWords;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// The word of planning or asking before the "to" of an infinitive, where a parse hangs the
/// infinitive elsewhere ("a refusal to meet", "agreed Monday to meet" hang right).
record AskedBefore(StatusLexicon lexicon, Sentence sentence) {
    private static final Set<String> ENCOUNTERS = LexiconFile.words("trigger-nouns", 4);

    /// How many tokens a time between the word and the "to" may have.
    private static final int LONGEST_TIME = 5;

    /// Returns the word; empty where a parse may be right.
    Optional<Integer> of(int verb) {
        if (VerbForm.of(sentence, verb) != VerbForm.INFINITIVE) {
            return Optional.empty();
        }
        Dependencies tree = sentence.dependencies();
        Optional<Integer> there = askedThere(verb);
        if (there.isPresent()) {
            return there;
        }
        int last = tree.children(verb, "mark", "aux").getFirst() - 1;
        while (last > 0 && StatusMarks.NEGATION.has(sentence.token(last).lower())) {
            last--;
        }
        int word = last;
        Optional<Integer> plan =
                Optional.of(word)
                        .filter(w -> w >= 0 && lexicon.asking(sentence, w).isPresent())
                        .or(() -> OwnedPlan.behindMaker(sentence, verb))
                        .filter(w -> w != tree.head(verb));
        return plan.or(() -> beforeTime(verb - 2));
    }

    /// "Refused for weeks to meet", "declined until Friday to talk": the word before how long that
    /// went on, of which a parse makes the subject of the infinitive.
    private Optional<Integer> beforeTime(int last) {
        boolean to = last > 1 && sentence.token(last + 1).tag().equals("TO");
        if (!to || !isTime(sentence.token(last))) {
            return Optional.empty();
        }
        return IntStream.range(1, LONGEST_TIME)
                .map(back -> last - back)
                .filter(at -> at > 0)
                .filter(at -> sentence.token(at).lower().matches("for|until|till|since|over|all"))
                .mapToObj(at -> at - 1)
                .findFirst()
                .filter(w -> lexicon.asking(sentence, w).isPresent());
    }

    private boolean isTime(Token token) {
        return WholeNoun.measures(sentence, token.index())
                || TimeWords.has("weekday", token.lower())
                || TimeWords.has("month", token.lower())
                || token.lower().matches("now|then|yesterday|today|recently|morning|night");
    }

    /// "Agreed in a phone call to meet", whose infinitive a parse hangs on the call.
    private Optional<Integer> askedThere(int verb) {
        Dependencies tree = sentence.dependencies();
        int noun = tree.head(verb);
        return tree.is(verb, "acl")
                        && tree.is(noun, "obl")
                        && ENCOUNTERS.contains(sentence.token(noun).lemma())
                        && sentence.token(tree.head(noun)).isVerb()
                        && lexicon.asking(sentence, tree.head(noun)).isPresent()
                ? Optional.of(tree.head(noun))
                : Optional.empty();
    }
}
