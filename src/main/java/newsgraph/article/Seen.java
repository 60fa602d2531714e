package newsgraph.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Remembers the articles of one run, so that none is read twice and no name means two.
final class Seen {
    private record First(String textHash, String place) {}

    private final Map<String, First> byName = new HashMap<>();

    /// Notes an article.
    ///
    /// @param file its source; an id names one article in each
    /// @param place where it stands, for messages
    /// @return whether it is new; false if its key or id was met with the same text
    /// @throws ArticleFormatException if its key or id was met with another text
    boolean add(Article article, String file, String place) {
        First now = new First(hash(article.text().value()), place);
        List<String> names = List.of("key " + article.key(), "id " + file + " " + article.id());
        for (String name : names) {
            Optional<First> first = Optional.ofNullable(byName.get(name));
            if (first.isPresent() && first.get().textHash.equals(now.textHash)) {
                return false;
            }
            if (first.isPresent()) {
                throw new ArticleFormatException(
                        "'%s' has another text at %s; give each article its own id or URL, or read the two one after the other"
                                .formatted(article.id(), first.get().place));
            }
        }
        names.forEach(name -> byName.put(name, now));
        return true;
    }

    private static String hash(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
