package newsgraph.text.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import newsgraph.text.parser.TransitionParser;

/// The models that are used, and no others. Each may be used by several threads.
record Models(MaxentTagger tagger, CRFClassifier<CoreLabel> names, TransitionParser parser) {
    private static final String HOME = "edu/stanford/nlp/models/";
    private static final String TAGGER = HOME + "pos-tagger/english-left3words-distsim.tagger";
    private static final String NAMES = HOME + "ner/english.all.3class.distsim.crf.ser.gz";
    private static final String PARSER = HOME + "parser/nndep/english_UD.gz";

    /// Loads all models side by side.
    static Models load() {
        var tagger = CompletableFuture.supplyAsync(() -> new MaxentTagger(TAGGER));
        var names = CompletableFuture.supplyAsync(Models::readNames);
        var parser = CompletableFuture.supplyAsync(() -> TransitionParser.read(PARSER));
        try {
            return new Models(tagger.join(), names.join(), parser.join());
        } catch (CompletionException e) {
            throw e.getCause() instanceof UncheckedIOException cause ? cause : e;
        }
    }

    private static CRFClassifier<CoreLabel> readNames() {
        try {
            return CRFClassifier.getClassifier(NAMES);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + NAMES, e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(NAMES + " is of another CoreNLP version", e);
        }
    }
}
