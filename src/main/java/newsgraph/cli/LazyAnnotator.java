package newsgraph.cli;

import java.util.function.Supplier;
import newsgraph.article.Article;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Annotator;
import org.jspecify.annotations.Nullable;

/// Loads its models when the first article needs them, so that a wrong command line or input is
/// told of at once.
final class LazyAnnotator implements Annotator {
    private final Supplier<Annotator> loader;
    private @Nullable Annotator loaded;

    LazyAnnotator(Supplier<Annotator> loader) {
        this.loader = loader;
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
