package newsgraph.extract.clause;

import java.util.Optional;
import java.util.Set;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.lexicon.PersonNouns;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Who is named of those that took part: "among those who met her were Lund and Haas", "the guests
/// at the dinner included Lund".
public final class AmongThose {
    private static final Set<String> TAKING_PART = LexiconFile.words("attendee-nouns");

    private AmongThose() {}

    /// Returns the head of those named, by the noun for them all.
    static Optional<Integer> named(Sentence sentence, int noun) {
        Dependencies tree = sentence.dependencies();
        int head = tree.head(noun);
        boolean some = // "was one of four senators who met her", "was among dozens of people who"
                head != Dependencies.NONE
                        && sentence.caseOf(noun).equals("of")
                        && (sentence.token(head).lower().equals("one")
                                || sentence.caseOf(head).equals("among"));
        int part = some ? head : noun;
        boolean among = sentence.caseOf(noun).equals("among");
        if ((some || among) && !tree.children(part, "cop").isEmpty()) {
            return tree.children(part, "nsubj").stream().findFirst();
        }
        if (isNamed(sentence, noun, head)) {
            return Optional.of(head);
        }
        boolean all =
                sentence.token(noun).lower().equals("those")
                        || TAKING_PART.contains(sentence.token(noun).lemma());
        if (!all || head == Dependencies.NONE) {
            return Optional.empty();
        }
        if (tree.is(noun, "nsubj") && sentence.token(head).lemma().equals("include")) {
            return tree.children(head, "obj").stream().findFirst();
        }
        return among && noun < head && !tree.children(head, "cop").isEmpty()
                ? Optional.of(head)
                : Optional.empty();
    }

    /// "The last minister to see her was Lund", "the man who met her was Lund".
    private static boolean isNamed(Sentence sentence, int noun, int name) {
        Dependencies tree = sentence.dependencies();
        return name != Dependencies.NONE
                && tree.is(noun, "nsubj")
                && noun < name
                && sentence.token(name).isProperNoun()
                && (PersonNouns.contains(sentence.token(noun).lemma())
                        || sentence.token(noun)
                                .lower()
                                .matches("first|last|next|one|those|person|people"))
                && !tree.children(name, "cop").isEmpty()
                && tree.children(name, "case").isEmpty()
                && VerbNegation.of(sentence, name).isEmpty();
    }

    /// Returns those named of who were at what a noun tells: "the guests at the dinner", "those
    /// present at the talks".
    public static Optional<Integer> at(Sentence sentence, int encounter) {
        Dependencies tree = sentence.dependencies();
        int noun = tree.head(encounter);
        if (noun != Dependencies.NONE && sentence.token(noun).lower().equals("present")) {
            noun = tree.head(noun);
        }
        return noun != Dependencies.NONE && tree.is(encounter, "nmod", "obl")
                ? named(sentence, noun)
                : Optional.empty();
    }
}
