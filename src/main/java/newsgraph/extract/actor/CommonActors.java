package newsgraph.extract.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import newsgraph.article.TextSpan;
import newsgraph.event.Actor;
import newsgraph.knowledge.Gazetteer;

/// The actors of an article that have no name of their own. "The officials" are those told of last;
/// "an official" is somebody new.
final class CommonActors {
    /// "Former ministers", who are others than "the ministers" told of before them.
    private static final Pattern ONCE =
            Pattern.compile("(\\S+ )?(former|retired|ex|onetime|one-time|future|would-be)\\b");

    private final Map<String, Actor> byName = new HashMap<>();
    private final Map<String, Actor> byNoun = new HashMap<>();

    /// Returns the actor of a phrase; phrases must come in order of the text.
    Actor of(Reference.Common common, TextSpan span, Optional<Actor> owner) {
        String name = Gazetteer.fold(common.name());
        boolean sure = common.definite() || common.kind() != Actor.Kind.PERSON;
        boolean bare = name.indexOf(' ') < 0;
        Optional<Actor> before =
                Optional.ofNullable(
                                common.definite() && bare
                                        ? byNoun.get(common.noun())
                                        : byName.get(name))
                        .filter(a -> sure && a.kind() == common.kind());
        Actor actor =
                before.orElseGet(() ->
                        new Actor(
                                common.name(),
                                common.kind(),
                                span,
                                Optional.empty(),
                                common.kind() != Actor.Kind.ORGANIZATION || owner.isEmpty(),
                                owner));
        byName.put(name, actor);
        if (ONCE.matcher(name).lookingAt()) {
            byNoun.putIfAbsent(common.noun(), actor);
        } else {
            byNoun.put(common.noun(), actor);
        }
        return actor;
    }
}
