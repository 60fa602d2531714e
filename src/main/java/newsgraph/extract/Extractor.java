package newsgraph.extract;

import java.util.List;
import newsgraph.article.Article;
import newsgraph.event.Encounter;
import newsgraph.event.Extraction;
import newsgraph.extract.actor.ActorFinder;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.encounter.EncounterFinder;
import newsgraph.extract.place.PlaceFinder;
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
        Actors actors = ActorFinder.find(text, gazetteer);
        Times times = TimeFinder.find(text);
        Speech speech = SpeechFinder.find(text, actors, times);
        List<Encounter> found = encounters.find(text, actors, times, speech);
        return new Extraction(
                text.article(), found, speech.statements(), speech.agreements(), times.all());
    }
}
