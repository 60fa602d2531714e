package newsgraph.article;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsgraph.article.Article.Origin;
import newsgraph.article.Block.Role;
import newsgraph.article.Zone.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Reads an article from an HTML page. Its archived text is the page's main text: the headline,
/// then its paragraphs, parted by blank lines.
final class HtmlPage {
    private static final int DECLARED_WITHIN = 4096;
    private static final Pattern CHARSET =
            Pattern.compile(
                    "(?:<meta[^>]*charset|<\\?xml[^>]*encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)",
                    Pattern.CASE_INSENSITIVE);

    private HtmlPage() {}

    /// @throws ArticleFormatException if it has too many elements, is nested too deeply, or has no
    ///   main text
    static Draft read(byte[] raw, ReadOptions.Limits limits) {
        Document page = parse(TextDecoder.decode(raw, declared(raw)), limits);
        PageMetadata metadata = PageMetadata.of(page, limits);
        List<Block> blocks = MainText.select(PageBlocks.of(page.body()));
        if (blocks.isEmpty()) {
            throw new ArticleFormatException(
                    "no article text found in this page; expected paragraphs; save its words as a .txt file instead");
        }
        Drafts.requireLength(
                blocks.stream().mapToLong(b -> b.text().codePoints().count()).sum(), limits);
        PageText text = new PageText();
        metadata.headline().ifPresent(headline -> text.add(headline, Optional.of(Kind.HEADLINE)));
        String headline = metadata.headline().map(HtmlPage::letters).orElse("");
        for (Block block : blocks) {
            if (!letters(block.text()).equals(headline)) {
                text.add(block.text(), kind(block));
            }
        }
        return new Draft(
                Optional.empty(),
                text.words(),
                metadata.published(),
                metadata.modified(),
                metadata.headline(),
                metadata.url(),
                metadata.publisher(),
                text.zones(),
                Origin.HTML);
    }

    private static Optional<Kind> kind(Block block) {
        boolean caption = block.role() == Role.CAPTION && Cues.find(block.text()).isEmpty();
        return caption ? Optional.of(Kind.CAPTION) : Optional.empty();
    }

    private static String letters(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    private static Document parse(String html, ReadOptions.Limits limits) {
        int depthLimit = limits.elementDepth();
        Parser parser = Parser.htmlParser().setMaxDepth(depthLimit + 1);
        Document page = Jsoup.parse(html, "", parser);
        page.body()
                .traverse((node, depth) -> {
                    if (node instanceof Element && depth > depthLimit - 2) {
                        throw new ArticleFormatException(
                                "elements nested more than %,d deep; expected a page of an article (html-depth)"
                                        .formatted(depthLimit));
                    }
                });
        long elements = page.stream().limit(limits.elements() + 1L).count();
        if (elements > limits.elements()) {
            throw new ArticleFormatException(
                    "more than %,d elements; expected a page of one article (html-elements)"
                            .formatted(limits.elements()));
        }
        return page;
    }

    /// What a page says of its own encoding, where this JDK knows it. Latin-1 means Windows-1252 on
    /// the web.
    private static Optional<Charset> declared(byte[] raw) {
        String begin =
                new String(
                        raw, 0, Math.min(raw.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher matcher = CHARSET.matcher(begin);
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            Charset charset = Charset.forName(matcher.group(1));
            boolean latin =
                    charset.equals(StandardCharsets.ISO_8859_1)
                            || charset.equals(StandardCharsets.US_ASCII);
            boolean unicode = charset.name().startsWith("UTF-");
            return unicode
                    ? Optional.empty()
                    : Optional.of(latin ? TextDecoder.WINDOWS_1252 : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
