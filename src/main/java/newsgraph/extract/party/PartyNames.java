package newsgraph.extract.party;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.extract.telling.Party;

/// The words, in lower case, by which a sentence after them may name the parties again.
public final class PartyNames {
    private PartyNames() {}

    /// Returns the last word of each name, and the head of the words that tell of it.
    public static Set<String> of(List<Party> parties) {
        return parties.stream()
                .map(Party::mention)
                .flatMap(m ->
                        Stream.of(
                                m.actor().name().substring(m.actor().name().lastIndexOf(' ') + 1),
                                m.sentence().token(m.head()).word()))
                .map(n -> n.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
