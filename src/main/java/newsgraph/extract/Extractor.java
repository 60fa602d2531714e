package newsgraph.extract;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newsgraph.article.Article;
import newsgraph.article.TextSpan;
import newsgraph.event.Encounter;
import newsgraph.event.Extraction;
import newsgraph.extract.actor.ActorFinder;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.encounter.AgreedThere;
import newsgraph.extract.encounter.Candidate;
import newsgraph.extract.encounter.EncounterFinder;
import newsgraph.extract.encounter.TimeChoice;
import newsgraph.extract.place.PlaceFinder;
import newsgraph.extract.retold.TellingPair;
import newsgraph.extract.speech.Speech;
import newsgraph.extract.speech.SpeechFinder;
import newsgraph.extract.time.TimeFinder;
import newsgraph.extract.time.Times;
import newsgraph.knowledge.Gazetteer;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Annotator;

/// Reads an article: the one call by which a program embeds newsgraph's reading. The same article,
/// lexicons and gazetteer give the same events. Safe for use by several threads.
public final class Extractor {
    private final Annotator annotator;
    private final Gazetteer gazetteer;
    private final EncounterFinder encounters;

    public Extractor(Annotator annotator, Gazetteer gazetteer) {
        this.annotator = annotator;
        this.gazetteer = gazetteer;
        this.encounters = new EncounterFinder(new PlaceFinder(gazetteer));
    }

    /// Returns all that the article tells.
    public Extraction extract(Article article) {
        return extract(annotator.annotate(article));
    }

    /// Returns all that an article tells whose language was read before.
    public Extraction extract(AnnotatedText text) {
        Around around = around(text);
        Speech speech = around.speech();
        List<Encounter> found = encounters.find(text, around.actors(), around.times(), speech);
        return new Extraction(
                text.article(),
                found,
                speech.statements(),
                AgreedThere.dated(speech.agreements(), found),
                around.times().all());
    }

    /// What was seen on the way to the encounters of an article, for whoever asks why one is
    /// missing.
    ///
    /// @param candidates every word of meeting, in the order of the text
    /// @param names who was found, by where the mention stands; a pronoun with whom it stands for
    public record Working(
            AnnotatedText text, List<Candidate> candidates, Map<TextSpan, String> names) {}

    /// Returns the working of the encounters of an article.
    public Working working(Article article) {
        AnnotatedText text = annotator.annotate(article);
        Around around = around(text);
        Actors actors = around.actors();
        Map<TextSpan, String> names = new TreeMap<>();
        text.sentences().stream()
                .flatMap(s -> actors.in(s).stream())
                .forEach(m -> names.put(m.span(), m.actor().name()));
        return new Working(
                text, encounters.candidates(text, actors, around.times(), around.speech()), names);
    }

    /// Returns all pairs of tellings of an article, for whoever learns when two are of one
    /// encounter.
    public List<TellingPair> pairs(Article article) {
        AnnotatedText text = annotator.annotate(article);
        Around around = around(text);
        return encounters.pairs(text, around.actors(), around.times(), around.speech());
    }

    /// Returns all times that those encounters of an article may have had whose words give none,
    /// for whoever learns which it was.
    public List<TimeChoice> timeChoices(Article article) {
        AnnotatedText text = annotator.annotate(article);
        Around around = around(text);
        return encounters.timeChoices(text, around.actors(), around.times(), around.speech());
    }

    /// What encounters are read with.
    private record Around(Actors actors, Times times, Speech speech) {}

    private Around around(AnnotatedText text) {
        Actors actors = ActorFinder.find(text, gazetteer);
        Times times = TimeFinder.find(text);
        return new Around(actors, times, SpeechFinder.find(text, actors, times));
    }
}
