package newsgraph.extract.actor;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Where somebody has a seat, which tells him from others: "the ministry in Oslo", "diplomats based
/// in Oslo", "her counterparts in Chile and Peru"; not "met her counterparts in Oslo and Paris".
record Seat(Sentence sentence, Names names) {
    /// Returns the end of the seat behind a noun.
    OptionalInt end(int head) {
        return isBased(head)
                ? names.at(sentence, head + 3).stream().mapToInt(NameSpan::end).findFirst()
                : in(head);
    }

    private boolean isBased(int head) {
        return sentence.token(head).tag().equals("NNS")
                && head + 3 < sentence.size()
                && NameFinder.words(sentence, head + 1, head + 3).equals("based in")
                && names.at(sentence, head + 3).isPresent();
    }

    private OptionalInt in(int head) {
        Dependencies tree = sentence.dependencies();
        boolean body = sentence.token(head).lower().matches("ministry|embassy|consulate");
        boolean in =
                head + 2 < sentence.size()
                        && sentence.token(head + 1).lower().equals("in")
                        && sentence.token(head + 2).isProperNoun()
                        && (body || sentence.token(head).lower().equals("counterparts"));
        return !in
                ? OptionalInt.empty()
                : tree.children(head, "nmod", "obl").stream()
                        .filter(n -> tree.children(n, "case").contains(head + 1))
                        .filter(n -> body || areLands(n, tree.children(n, "conj")))
                        .mapToInt(n -> body ? n + 1 : tree.children(n, "conj").getLast() + 1)
                        .findFirst();
    }

    private boolean areLands(int first, List<Integer> others) {
        return !others.isEmpty()
                && Stream.concat(Stream.of(first), others.stream())
                        .allMatch(n ->
                                names.at(sentence, n)
                                        .filter(s -> s.type() == NameSpan.Type.COUNTRY)
                                        .isPresent());
    }
}
