package newsgraph.cli;

import java.util.function.Supplier;
import newsgraph.article.Article;
import newsgraph.article.Reading;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Annotator;
import org.jspecify.annotations.Nullable;

/// Loads its models when the first article is there, so that a wrong command line or input is told
/// of at once.
final class LazyAnnotator implements Annotator {
    private final Supplier<Annotator> loader;
    private @Nullable Annotator loaded;

    LazyAnnotator(Supplier<Annotator> loader) {
        this.loader = loader;
    }

    /// Sees that the models are loaded if an input needs them, so that its own time does not have
    /// to pay for that.
    Reading prepare(Reading input) {
        if (input instanceof Reading.Read) {
            loaded();
        }
        return input;
    }

    @Override
    public AnnotatedText annotate(Article article) {
        return loaded().annotate(article);
    }

    private synchronized Annotator loaded() {
        if (loaded == null) {
            loaded = loader.get();
        }
        return loaded;
    }
}
