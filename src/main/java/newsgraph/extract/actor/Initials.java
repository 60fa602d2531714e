package newsgraph.extract.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import newsgraph.knowledge.Gazetteer;
import newsgraph.text.Token;

/// Bodies that an article names in full and by their initials: "General Motors .. GM", "the United
/// Auto Workers .. the UAW".
final class Initials {
    private static final Set<String> LEFT_OUT =
            Set.of("of", "the", "and", "for", "in", "on", "to", "de", "la", "du", "des");

    private Initials() {}

    /// Returns the longer name of each that is written in capitals alone and stands for the only
    /// body of these initials.
    ///
    /// @param names of an article, in order of the text
    /// @return by the letters, folded
    static Map<String, NameSpan> of(List<NameSpan> names) {
        Map<String, List<NameSpan>> full =
                names.stream()
                        .filter(n -> n.type() == NameSpan.Type.BODY && n.end() - n.first() > 1)
                        .collect(Collectors.groupingBy(Initials::letters));
        Map<String, NameSpan> found = new HashMap<>();
        for (NameSpan name : names) {
            String letters = name.sentence().token(name.first()).word().replace(".", "");
            boolean initials =
                    name.type() == NameSpan.Type.BODY
                            && name.entry().isEmpty()
                            && name.end() - name.first() == 1
                            && letters.matches("\\p{Lu}{2,6}");
            List<NameSpan> meant = full.getOrDefault(letters, List.of());
            if (initials && meant.stream().map(Initials::words).distinct().count() == 1) {
                found.putIfAbsent(
                        Gazetteer.fold(name.sentence().token(name.first()).word()),
                        meant.getFirst());
            }
        }
        return found;
    }

    private static String letters(NameSpan name) {
        return name.sentence().tokens().subList(name.first(), name.end()).stream()
                .map(Token::word)
                .filter(w -> !LEFT_OUT.contains(w) && Character.isLetter(w.codePointAt(0)))
                .map(w -> w.substring(0, 1))
                .collect(Collectors.joining());
    }

    private static String words(NameSpan name) {
        return Gazetteer.fold(NameFinder.words(name.sentence(), name.first(), name.end()))
                .replaceFirst("^the ", "");
    }
}
