package newsgraph.text.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import newsgraph.article.ArticleText;
import newsgraph.article.TextSpan;
import newsgraph.text.Dependencies;
import newsgraph.text.Folding;
import newsgraph.text.Misread;
import newsgraph.text.Name;
import newsgraph.text.Sentence;
import newsgraph.text.Token;
import newsgraph.text.tag.CapitalTags;
import newsgraph.text.tag.CorrectedTags;
import newsgraph.text.tag.SentenceCase;
import newsgraph.text.tree.CorrectedTrees;
import newsgraph.text.tree.NamingClauses;

/// Makes one article's cut sentences into read ones. For one thread.
final class SentenceReader {
    private static final String NO_NAME = "O";

    private final Models models;
    private final ArticleText text;
    private final SentenceCase cases;
    private final CapitalTags capitals;
    private final Morphology morphology = new Morphology();

    SentenceReader(Models models, ArticleText text) {
        this.models = models;
        this.text = text;
        this.cases = new SentenceCase(text.value());
        this.capitals = new CapitalTags(text.value());
    }

    /// Returns the sentence. Sets the tags of `labels`.
    Sentence read(int index, List<CoreLabel> labels) {
        recase(labels);
        models.tagger().tagCoreLabels(labels);
        retag(labels);
        List<Token> tokens = new ArrayList<>();
        for (CoreLabel label : labels) {
            tokens.add(token(tokens.size(), label));
        }
        return new Sentence(index, tokens, names(labels), NamingClauses.of(tokens, parse(labels)));
    }

    private void recase(List<CoreLabel> labels) {
        List<String> words = cases.of(labels.stream().map(CoreLabel::word).toList());
        for (int i = 0; i < labels.size(); i++) {
            labels.get(i).setWord(words.get(i));
            labels.get(i).setValue(words.get(i));
        }
    }

    private void retag(List<CoreLabel> labels) {
        List<String> words = labels.stream().map(CoreLabel::word).toList();
        List<String> named = capitals.of(words, labels.stream().map(CoreLabel::tag).toList());
        List<String> tags = CorrectedTags.of(words, named);
        for (int i = 0; i < labels.size(); i++) {
            labels.get(i).setTag(tags.get(i));
        }
    }

    private Token token(int index, CoreLabel label) {
        TextSpan span = text.spanOfUnits(label.beginPosition(), label.endPosition());
        String word = Folding.dashes(Folding.quotes(Misread.of(text.slice(span)).text()));
        String lemma = word.equals("-") ? word : morphology.lemma(label.word(), label.tag());
        return new Token(index, span, word, lemma.isBlank() ? word : lemma, label.tag());
    }

    private List<Name> names(List<CoreLabel> labels) {
        List<CoreLabel> named = models.names().classifySentence(labels);
        List<Name> names = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= named.size(); i++) {
            String type = type(named.get(first));
            if (i == named.size() || !type(named.get(i)).equals(type)) {
                if (!type.equals(NO_NAME)) {
                    names.add(new Name(Name.Type.valueOf(type), first, i));
                }
                first = i;
            }
        }
        return withGivenNames(labels.stream().map(CoreLabel::word).toList(), names);
    }

    /// Adds "Ban Ki-moon" where the tagger sees no name.
    private static List<Name> withGivenNames(List<String> words, List<Name> names) {
        List<Name> all = new ArrayList<>(names);
        for (int at = 1; at < words.size(); at++) {
            int given = at;
            if (CapitalTags.isGivenName(words, at)
                    && names.stream().noneMatch(n -> n.contains(given) || n.contains(given - 1))) {
                all.add(new Name(Name.Type.PERSON, at - 1, at + 1));
            }
        }
        all.sort(Comparator.comparingInt(Name::first));
        return all;
    }

    private static String type(CoreLabel label) {
        String answer = label.get(CoreAnnotations.AnswerAnnotation.class);
        return answer == null ? NO_NAME : answer;
    }

    private Dependencies parse(List<CoreLabel> labels) {
        List<String> words = labels.stream().map(CoreLabel::word).toList();
        List<String> tags = labels.stream().map(CoreLabel::tag).toList();
        return CorrectedTrees.of(words, tags, models.parser().parse(words, tags));
    }
}
