package newsgraph.extract.actor;

import java.util.stream.IntStream;
import newsgraph.text.Sentence;

/// Where a group begins that an "and" joins to a person: "met Ann Lund and | Microsoft executives",
/// where a parse has the executives of both; not "the Lund and Voss supporters".
record JoinedToName(Sentence sentence, Names names) {
    /// Returns the first token of the group, which is the one given where no person stands before.
    ///
    /// @param first where the group begins by the parse
    /// @param noun index of its noun
    int first(int first, int noun) {
        return IntStream.range(first + 1, noun - 1)
                .filter(and -> sentence.token(and).lower().equals("and"))
                .filter(and -> isPerson(and - 1) && isNamedAlone(and - 1))
                .filter(and -> IntStream.range(and + 1, noun).noneMatch(this::isPerson))
                .map(and -> and + 1)
                .max()
                .orElse(first);
    }

    private boolean isPerson(int token) {
        return names.at(sentence, token).filter(n -> n.type() == NameSpan.Type.PERSON).isPresent();
    }

    /// "Ann Lund", "President Lund", not "the Lund and Senate teams".
    private boolean isNamedAlone(int last) {
        int before = names.at(sentence, last).map(NameSpan::first).orElse(last) - 1;
        return before < 0 || !sentence.token(before).tag().matches("DT|PRP\\$|POS");
    }
}
