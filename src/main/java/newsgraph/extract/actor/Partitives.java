package newsgraph.extract.actor;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import newsgraph.event.Actor;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Finds parts of a group: "two of his aides", "dozens of officials", "some of them".
///
/// @param nouns finds the group that a part is of
record Partitives(Sentence sentence, CommonNouns nouns) {
    private static final Set<String> QUANTITIES = LexiconFile.words("quantities");

    /// How many words may stand between "of" and the noun of the group.
    private static final int LONGEST = 6;

    /// Returns the phrase that begins with a token that tells how many; empty if none does.
    Optional<Phrase> at(int quantity) {
        int of = quantity + 1;
        if (of + 1 >= sentence.size()
                || !sentence.token(of).lower().equals("of")
                || !QUANTITIES.contains(sentence.token(quantity).lower())
                || isHowMany(quantity)) {
            return Optional.empty();
        }
        if (sentence.token(of + 1).lower().matches("them|us")) {
            return isOne(quantity) && !isExplained(quantity, of + 2)
                    ? Optional.empty()
                    : Optional.of(phrase(quantity, of + 2, OptionalInt.empty()));
        }
        if (isOne(quantity) && isNumber(of + 1) && isExplained(quantity, of + 3)) {
            return Optional.of(phrase(quantity, of + 3, OptionalInt.empty()));
        }
        for (int head = of + 1; head < Math.min(sentence.size(), of + LONGEST); head++) {
            Token token = sentence.token(head);
            Optional<Phrase> whole =
                    nouns.at(head)
                            .filter(w -> w.first() == of + 1)
                            .filter(w -> !isPossessor(w.end())); // "the general's aides"
            if (whole.isPresent()) {
                Reference.Common group = (Reference.Common) whole.get().reference();
                boolean body = // "the rest of the cabinet"
                        group.kind() == Actor.Kind.ORGANIZATION
                                && token.tag().equals("NN")
                                && !isOne(quantity);
                return group.kind() == Actor.Kind.GROUP || body
                        ? Optional.of(phrase(quantity, whole.get().end(), group.owner()))
                        : Optional.empty();
            }
            if (!token.tag().matches("DT|PRP\\$|JJ.*|NN.*|CD|POS|HYPH|VB[NG]|RBS")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Phrase phrase(int quantity, int end, OptionalInt owner) {
        int first = isEach(quantity) ? quantity - 1 : quantity;
        return new Phrase(
                sentence,
                first,
                end,
                quantity,
                new Reference.Common(
                        NameFinder.words(sentence, first, end),
                        isOne(quantity) ? Actor.Kind.PERSON : Actor.Kind.GROUP,
                        sentence.token(quantity).lower(),
                        false,
                        owner));
    }

    /// "One of them, Ann Hill,": a name behind a comma tells who.
    private boolean isExplained(int quantity, int comma) {
        return comma < sentence.size()
                && sentence.token(comma).word().equals(",")
                && sentence.dependencies().children(quantity, "appos").stream()
                        .filter(a -> a > comma && sentence.token(a).isProperNoun())
                        .anyMatch(a -> a + 1 == sentence.size() || !sentence.token(a + 1).isVerb());
    }

    /// "The eleven", where no noun follows.
    private boolean isNumber(int the) {
        return sentence.token(the).lower().equals("the")
                && the + 1 < sentence.size()
                && sentence.token(the + 1).tag().equals("CD");
    }

    private boolean isPossessor(int end) {
        return end < sentence.size() && sentence.token(end).tag().equals("POS");
    }

    /// "The number of officials" is no official.
    private boolean isHowMany(int quantity) {
        return sentence.token(quantity).lower().matches("number|range|variety|array")
                && !(quantity > 0 && sentence.token(quantity - 1).tag().startsWith("JJ"))
                && !(quantity > 0 && sentence.token(quantity - 1).lower().matches("an?"));
    }

    private boolean isOne(int quantity) {
        return sentence.token(quantity).lower().equals("one") && !isEach(quantity);
    }

    /// "Every one of the families".
    private boolean isEach(int quantity) {
        return quantity > 0 && sentence.token(quantity - 1).lower().matches("every|each");
    }
}
