package newsgraph.serve.html;

import java.util.List;
import java.util.stream.Stream;

/// A piece of a page. Text is text: whatever stands in it, a browser shows it and runs none of it.
public sealed interface Html permits Html.Text, Html.Pieces, Element {
    Html NOTHING = new Pieces(List.of());

    /// Appends the piece, escaped.
    void write(StringBuilder out);

    /// Words, from wherever they come.
    record Text(String words) implements Html {
        @Override
        public void write(StringBuilder out) {
            Escaping.append(words, out);
        }
    }

    /// Pieces one after the other.
    record Pieces(List<Html> pieces) implements Html {
        public Pieces {
            pieces = List.copyOf(pieces);
        }

        @Override
        public void write(StringBuilder out) {
            pieces.forEach(p -> p.write(out));
        }
    }

    static Html text(String words) {
        return new Text(words);
    }

    static Html all(Html... pieces) {
        return new Pieces(List.of(pieces));
    }

    static Html all(Stream<? extends Html> pieces) {
        return new Pieces(List.copyOf(pieces.toList()));
    }

    /// Returns a whole document.
    static String document(Element html) {
        StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
        html.write(out);
        return out.append('\n').toString();
    }
}
