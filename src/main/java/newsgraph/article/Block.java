package newsgraph.article;

import org.jsoup.nodes.Element;

/// A stretch of a page's text that a browser shows as one.
///
/// @param text white space collapsed, but for no-break spaces and line breaks
/// @param linked how many of its characters belong to links
/// @param element the innermost block element around it
/// @param furniture whether the names of the elements around it say that it is no article
record Block(String text, int linked, Element element, Role role, boolean furniture) {
    private static final int PROSE = 80;
    private static final int SENTENCE = 30;

    /// What a block is, by its markup.
    enum Role {
        HEADING,
        PARAGRAPH,
        ITEM,
        CELL,
        CAPTION
    }

    /// Returns the share of its characters that belong to links, 0 to 1.
    double linkShare() {
        return (double) linked / text.length();
    }

    /// Tells whether it reads like part of a report: long, or a sentence, and no mere link.
    boolean isReport() {
        boolean prose =
                text.length() >= PROSE || (text.length() >= SENTENCE && Paragraphs.finished(text));
        return switch (role) {
            case HEADING, CAPTION -> false;
            case PARAGRAPH, ITEM, CELL -> !furniture && prose && linkShare() < .5;
        };
    }

    boolean isInside(Element outer) {
        for (Element e = element; e != null; e = e.parent()) {
            if (e.equals(outer)) {
                return true;
            }
        }
        return false;
    }
}
