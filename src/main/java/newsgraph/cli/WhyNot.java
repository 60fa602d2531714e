package newsgraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsgraph.article.TextSpan;
import newsgraph.extract.Extractor;
import newsgraph.extract.encounter.Candidate;
import newsgraph.knowledge.Gazetteer;
import newsgraph.text.Sentence;

/// Tells which step dropped an encounter that somebody expected to be read, sentence by sentence.
final class WhyNot {
    /// "Lund met Voss": two names with words in lower case between them.
    private static final Pattern CLAIM =
            Pattern.compile(
                    "\\s*(\\p{Lu}.*?)\\s+\\p{Ll}.*?\\s+(\\p{Lu}\\S*?(?:\\s+\\p{Lu}\\S*?)*)\\s*[.?]?\\s*");

    private final String one;
    private final String other;

    private WhyNot(String one, String other) {
        this.one = one;
        this.other = other;
    }

    /// Reads a claim; empty if it does not name two.
    static Optional<WhyNot> of(String claim) {
        Matcher matcher = CLAIM.matcher(claim);
        return matcher.matches()
                ? Optional.of(new WhyNot(matcher.group(1), matcher.group(2)))
                : Optional.empty();
    }

    /// Returns the account, of several lines.
    String account(Extractor.Working working) {
        List<String> lines = new ArrayList<>();
        for (Sentence sentence : working.text().sentences()) {
            List<Candidate> here =
                    working.candidates().stream()
                            .filter(c -> c.sentence().equals(sentence.span()))
                            .toList();
            boolean both = isNamed(one, sentence, working) && isNamed(other, sentence, working);
            boolean either = isParty(one, here) || isParty(other, here);
            if (both || either) {
                lines.add("");
                lines.add(flat(working, sentence.span()));
                lines.add("  named here: " + String.join("; ", names(sentence, working)));
                lines.addAll(
                        here.isEmpty()
                                ? List.of("  no word of meeting (trigger-verbs, trigger-nouns)")
                                : here.stream().map(c -> line(c, working)).toList());
            }
        }
        String head =
                isRead(working)
                        ? "An encounter of %s and %s was read."
                        : "No encounter of %s and %s was read.";
        String rest =
                lines.isEmpty()
                        ? System.lineSeparator()
                                + "No sentence names both, and in none of one's encounters the other was"
                                + " found. "
                                + seen(one, working)
                                + " "
                                + seen(other, working)
                        : String.join(System.lineSeparator(), lines);
        return head.formatted(one, other) + System.lineSeparator() + rest + System.lineSeparator();
    }

    private boolean isRead(Extractor.Working working) {
        return working.candidates().stream()
                .filter(c -> c.fate() == Candidate.Fate.READ)
                .anyMatch(c -> isParty(one, List.of(c)) && isParty(other, List.of(c)));
    }

    private static String line(Candidate candidate, Extractor.Working working) {
        String parties =
                candidate.parties().isEmpty()
                        ? "nobody"
                        : candidate.parties().stream()
                                .map(p -> "%s (%s)".formatted(p.name(), p.rule()))
                                .collect(Collectors.joining(", "));
        return "  \"%s\": %s; parties: %s"
                .formatted(flat(working, candidate.words()), candidate.fate().reason(), parties);
    }

    private static String flat(Extractor.Working working, TextSpan span) {
        return working.text().slice(span).replaceAll("\\s+", " ");
    }

    private static List<String> names(Sentence sentence, Extractor.Working working) {
        List<String> names =
                working.names().entrySet().stream()
                        .filter(n -> sentence.span().contains(n.getKey().begin()))
                        .map(n -> {
                            String words = flat(working, n.getKey());
                            return words.equals(n.getValue())
                                    ? words
                                    : "%s = %s".formatted(words, n.getValue());
                        })
                        .toList();
        return names.isEmpty() ? List.of("nobody") : names;
    }

    private static boolean isNamed(String name, Sentence sentence, Extractor.Working working) {
        return has(working.text().slice(sentence.span()), name)
                || names(sentence, working).stream().anyMatch(n -> has(n, name));
    }

    private static boolean isParty(String name, List<Candidate> candidates) {
        return candidates.stream()
                .flatMap(c -> c.parties().stream())
                .anyMatch(p -> has(p.name(), name));
    }

    /// Tells whether words hold the last word of a name, without accents or case.
    private static boolean has(String words, String name) {
        return bare(words).contains(bare(name.substring(name.lastIndexOf(' ') + 1)));
    }

    /// Returns words with a blank before, between and behind them.
    private static String bare(String words) {
        return " " + Gazetteer.fold(words).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
    }

    private static String seen(String name, Extractor.Working working) {
        List<String> as =
                working.names().values().stream().filter(n -> has(n, name)).distinct().toList();
        return as.isEmpty()
                ? "Nobody by the name of %s was found in the article.".formatted(name)
                : "%s was found as %s.".formatted(name, String.join(", ", as));
    }
}
