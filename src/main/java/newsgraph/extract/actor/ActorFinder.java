package newsgraph.extract.actor;

import java.util.List;
import newsgraph.knowledge.Gazetteer;
import newsgraph.text.AnnotatedText;

/// Finds who is mentioned in an article, and which mentions are one actor.
public final class ActorFinder {
    private ActorFinder() {}

    /// Returns the actors of an article; offices are resolved at its day of publication.
    public static Actors find(AnnotatedText text, Gazetteer gazetteer) {
        Nations nations = new Nations(gazetteer);
        Names names = NameFinder.find(text, gazetteer);
        List<Phrase> phrases =
                text.sentences().stream()
                        .flatMap(s -> new PhraseFinder(s, names, nations).phrases().stream())
                        .toList();
        Offices offices = new Offices(gazetteer, nations, text.article().published());
        People people = new People(phrases, gazetteer, offices);
        Resolver resolver = new Resolver(names, nations, offices, people);
        List<ActorMention> described =
                Descriptions.tie(
                        NamedLater.tie(
                                DoubledOffices.tie(
                                        DoubledDescriptions.tie(
                                                Appositions.tie(resolver.mentions(phrases))))),
                        resolver::bears,
                        nations::areIn);
        List<ActorMention> mentions =
                BodyNouns.tie(
                        described,
                        resolver.bodyNames(),
                        gazetteer,
                        new HeadsOfBodies(resolver::bears, resolver::bodies));
        return new ArticleActors(
                OwnBody.tie(
                        Relatives.tie(
                                new Anaphora(
                                                text,
                                                resolver,
                                                Protagonist.of(mentions),
                                                Principals.of(mentions))
                                        .with(mentions),
                                resolver::counterpart),
                        resolver::bodies),
                resolver.sides(),
                resolver.states());
    }
}
