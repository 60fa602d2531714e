package newsgraph.extract.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import newsgraph.event.Actor;
import newsgraph.text.Token;

/// Whose deputy somebody is by the titles before their names: Deputy Mayor Bo Voss is that of Mayor
/// Ann Hill.
final class DeputyOf {
    private DeputyOf() {}

    /// Returns the only person whose title is somebody's with "deputy" or "vice" before it.
    static Optional<Actor> of(Actor owner, List<ActorMention> mentions) {
        Set<String> titles =
                mentions.stream()
                        .filter(m -> m.actor().equals(owner))
                        .map(DeputyOf::beforeName)
                        .filter(t -> !t.isEmpty())
                        .collect(Collectors.toSet());
        List<Actor> deputies =
                mentions.stream()
                        .filter(m -> m.actor().kind() == Actor.Kind.PERSON)
                        .filter(m -> !m.actor().equals(owner) && !m.actor().unnamed())
                        .filter(m -> titles.contains(withoutDeputy(beforeName(m))))
                        .map(ActorMention::actor)
                        .distinct()
                        .toList();
        return deputies.size() == 1 ? Optional.of(deputies.getFirst()) : Optional.empty();
    }

    /// Returns the words in front of a name, in lower case: "deputy mayor ann hill" without the
    /// words of the name.
    private static String beforeName(ActorMention mention) {
        Set<String> name = Set.copyOf(PersonNames.words(mention.actor().name()));
        return mention.rule().equals("actor/name")
                ? mention.sentence().tokens().subList(mention.first(), mention.end()).stream()
                        .takeWhile(t -> !name.contains(t.word()) && !name.contains(t.lower()))
                        .map(Token::lower)
                        .collect(Collectors.joining(" "))
                : "";
    }

    private static String withoutDeputy(String title) {
        return title.matches("(deputy|vice) .*") ? title.replaceFirst("^\\S+ ", "") : "-";
    }
}
