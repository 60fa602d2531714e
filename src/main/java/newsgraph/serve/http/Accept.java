package newsgraph.serve.http;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The header `Accept`: media types that a reader takes, each with how much it is liked.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1">RFC 9110, 12.5.1</a>
public final class Accept {
    private static final String ANY = "*";

    private final List<Range> ranges;

    /// @param type or `*`
    /// @param subtype or `*`
    /// @param weight from 0, not taken at all, to 1
    private record Range(String type, String subtype, double weight) {
        /// Returns how closely this fits a media type: 0 not at all, 3 exactly.
        int fit(String mediaType) {
            int slash = mediaType.indexOf('/');
            boolean sameType = type.equals(mediaType.substring(0, slash));
            if (type.equals(ANY)) {
                return 1;
            }
            if (!sameType) {
                return 0;
            }
            return subtype.equals(ANY) ? 2 : subtype.equals(mediaType.substring(slash + 1)) ? 3 : 0;
        }
    }

    private Accept(List<Range> ranges) {
        this.ranges = ranges;
    }

    /// Reads a header; what is not understood in it counts as not said.
    public static Accept of(String header) {
        return new Accept(
                Arrays.stream(header.split(",", -1))
                        .map(Accept::range)
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Optional<Range> range(String text) {
        String[] parts = text.toLowerCase(Locale.ROOT).split(";", -1);
        String[] names = parts[0].strip().split("/", -1);
        if (names.length != 2 || names[0].isEmpty() || names[1].isEmpty()) {
            return Optional.empty();
        }
        double weight =
                Arrays.stream(parts)
                        .skip(1)
                        .map(String::strip)
                        .filter(p -> p.startsWith("q="))
                        .map(p -> weight(p.substring(2)))
                        .findFirst()
                        .orElse(1.0);
        return Optional.of(new Range(names[0], names[1], weight));
    }

    private static double weight(String number) {
        try {
            return Math.clamp(Double.parseDouble(number), 0.0, 1.0);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /// Returns what is liked best of some media types, of equals the first; empty if none is taken.
    /// Whoever says nothing takes anything.
    public Optional<String> best(List<String> offered) {
        if (ranges.isEmpty()) {
            return offered.stream().findFirst();
        }
        Optional<String> best = Optional.empty();
        double most = 0;
        for (String type : offered) {
            double weight = weightOf(type);
            if (weight > most) {
                most = weight;
                best = Optional.of(type);
            }
        }
        return best;
    }

    private double weightOf(String mediaType) {
        int closest = 0;
        double weight = 0;
        for (Range range : ranges) {
            int fit = range.fit(mediaType);
            if (fit > closest) {
                closest = fit;
                weight = range.weight();
            }
        }
        return weight;
    }
}
