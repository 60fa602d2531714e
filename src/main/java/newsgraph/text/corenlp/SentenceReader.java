package newsgraph.text.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import newsgraph.article.ArticleText;
import newsgraph.article.TextSpan;
import newsgraph.text.AfterTalks;
import newsgraph.text.AgreedAt;
import newsgraph.text.CapitalTags;
import newsgraph.text.ClauseOnSubject;
import newsgraph.text.CleftTime;
import newsgraph.text.CompoundOverPreposition;
import newsgraph.text.CorrectedTags;
import newsgraph.text.Dependencies;
import newsgraph.text.Folding;
import newsgraph.text.FrontedApposition;
import newsgraph.text.FrontedQuestion;
import newsgraph.text.FrontedSubject;
import newsgraph.text.GerundAttachment;
import newsgraph.text.HavingDone;
import newsgraph.text.HeldMeeting;
import newsgraph.text.JoinedBehindClause;
import newsgraph.text.JoinedBehindWhere;
import newsgraph.text.JoinedTitles;
import newsgraph.text.MarkedNames;
import newsgraph.text.Misread;
import newsgraph.text.Name;
import newsgraph.text.NameOfHead;
import newsgraph.text.NamedBehindWho;
import newsgraph.text.NamingClauses;
import newsgraph.text.NounToDo;
import newsgraph.text.OwnerForOwned;
import newsgraph.text.ReportBetween;
import newsgraph.text.SaidDuring;
import newsgraph.text.SaidOnDay;
import newsgraph.text.SayerBefore;
import newsgraph.text.SayingBehind;
import newsgraph.text.SelfAsSubject;
import newsgraph.text.Sentence;
import newsgraph.text.SentenceCase;
import newsgraph.text.TalksBehind;
import newsgraph.text.TalksToDiscuss;
import newsgraph.text.TimeBesideName;
import newsgraph.text.Token;
import newsgraph.text.UnnamedSource;
import newsgraph.text.VerbBehindParticiple;
import newsgraph.text.WhoIsTold;
import newsgraph.text.WhoseSubject;

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
        Dependencies raw = CompoundOverPreposition.of(tags, models.parser().parse(words, tags));
        Dependencies named = MarkedNames.of(tags, TimeBesideName.of(words, tags, raw));
        Dependencies joined = JoinedTitles.of(words, tags, named);
        Dependencies said = SaidOnDay.of(words, tags, joined);
        Dependencies fronted =
                FrontedApposition.of(words, tags, FrontedSubject.of(words, tags, said));
        Dependencies held = HeldMeeting.of(words, tags, fronted);
        Dependencies verb = NounToDo.of(words, tags, VerbBehindParticiple.of(words, tags, held));
        Dependencies described = ClauseOnSubject.of(tags, verb);
        Dependencies having = HavingDone.of(words, tags, described);
        Dependencies parsed = GerundAttachment.of(words, tags, having);
        Dependencies saying = SayingBehind.of(words, tags, SayerBefore.of(words, tags, parsed));
        Dependencies invited = TalksToDiscuss.of(words, tags, TalksBehind.of(words, saying));
        Dependencies told = WhoIsTold.of(words, JoinedBehindClause.of(words, invited));
        Dependencies agreed = AgreedAt.of(words, tags, SaidDuring.of(words, tags, told));
        Dependencies after = AfterTalks.of(words, tags, agreed);
        Dependencies where =
                JoinedBehindWhere.of(words, tags, ReportBetween.of(words, tags, after));
        Dependencies sourced = UnnamedSource.of(words, tags, NamedBehindWho.of(words, tags, where));
        Dependencies asked = FrontedQuestion.of(words, tags, sourced);
        Dependencies headed = NameOfHead.of(words, tags, WhoseSubject.of(tags, asked));
        Dependencies cleft = CleftTime.of(words, tags, headed);
        return OwnerForOwned.of(words, tags, SelfAsSubject.of(words, cleft));
    }
}
