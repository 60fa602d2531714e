package newsgraph.extract.trigger;

import java.util.List;
import java.util.regex.Pattern;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.clause.VerbForm;
import newsgraph.extract.clause.VerbNegation;
import newsgraph.extract.telling.EncounterMention;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// What nobody has to do, or what a rule has whoever it is for do: "witnesses need not come to a
/// hearing", "the law requires ministers to meet the unions". No encounter is told, nor that there
/// was none.
final class Duty {
    private static final Pattern BINDING = Pattern.compile("require|oblige|compel|bind|obligate");

    private static final Pattern RULE =
            Pattern.compile(
                    "law|rule|constitution|statute|regulation|bylaw|code|convention|charter");

    private Duty() {}

    static boolean is(EncounterMention mention) {
        Trigger trigger = mention.trigger();
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        if (mention.timing().isPresent()) {
            return false;
        }
        int below = trigger.head();
        for (int at : List.copyOf(tree.ancestors(below))) {
            if (isUnneeded(sentence, at)
                    || (tree.is(below, "xcomp", "ccomp", "advcl") && binds(sentence, at))) {
                return true;
            }
            if (sentence.token(at).isVerb()
                    && tree.is(at, "ccomp", "parataxis", "acl:relcl")
                    && !isOwing(sentence, tree.head(at))) {
                return false;
            }
            below = at;
        }
        return isUnneeded(sentence, trigger.head());
    }

    /// "Need not come"
    private static boolean isUnneeded(Sentence sentence, int verb) {
        return VerbNegation.of(sentence, verb).isPresent()
                && sentence.dependencies().children(verb, "aux").stream()
                        .anyMatch(a -> sentence.token(a).lower().equals("need"));
    }

    /// "Are not obliged to", "do not have to", "no law requires them to"
    private static boolean binds(Sentence sentence, int verb) {
        if (VerbForm.of(sentence, verb) != VerbForm.PRESENT) {
            return false;
        }
        boolean binding = BINDING.matcher(sentence.token(verb).lemma()).matches();
        boolean rule =
                Clauses.subjects(sentence, verb).stream()
                        .anyMatch(s -> RULE.matcher(sentence.token(s).lemma()).matches());
        return (isOwing(sentence, verb) && VerbNegation.of(sentence, verb).isPresent())
                || (binding && rule);
    }

    private static boolean isOwing(Sentence sentence, int verb) {
        String lemma = sentence.token(verb).lemma();
        return BINDING.matcher(lemma).matches() || lemma.matches("have|need");
    }
}
