package newsgraph.extract.actor;

import java.util.Set;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Tells a country or body that acts from one that only says where: "Russia agreed" from "in
/// Russia".
final class ActingPlaces {
    private static final Set<String> WHERE =
            Set.of(
                    "in",
                    "at",
                    "near",
                    "inside",
                    "outside",
                    "across",
                    "throughout",
                    "into",
                    "within");

    private ActingPlaces() {}

    static boolean acts(NameSpan name) {
        Sentence sentence = name.sentence();
        boolean where =
                !isHearing(name)
                        && (WHERE.contains(sentence.caseOf(name.last()))
                                || isAfterPreposition(name));
        return !where
                && switch (name.type()) {
                    case COUNTRY, BODY -> true;
                    case PLACE -> isAgent(name);
                    case PERSON -> false;
                };
    }

    /// "Testified at a Senate hearing": the body that hears the witness.
    private static boolean isHearing(NameSpan name) {
        Sentence sentence = name.sentence();
        return name.type() == NameSpan.Type.BODY
                && name.end() < sentence.size()
                && sentence.token(name.end()).lemma().equals("hearing");
    }

    private static boolean isAfterPreposition(NameSpan name) {
        Sentence sentence = name.sentence();
        int before = name.first() - 1;
        if (before >= 0 && sentence.token(before).tag().equals("DT")) {
            before--;
        }
        return before >= 0 && WHERE.contains(sentence.token(before).lower());
    }

    private static boolean isAgent(NameSpan name) {
        Dependencies tree = name.sentence().dependencies();
        int head = name.last();
        while (tree.is(head, "conj") && tree.head(head) != Dependencies.NONE) {
            head = tree.head(head);
        }
        return tree.is(head, "nsubj") && name.sentence().token(tree.head(head)).isVerb();
    }
}
