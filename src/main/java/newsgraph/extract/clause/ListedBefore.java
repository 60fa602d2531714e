package newsgraph.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsgraph.event.Actor;
import newsgraph.extract.actor.ActorMention;
import newsgraph.text.Sentence;

/// The people of a list of which a parse has only the end: "met | Ann Lund, Ida Kern and bank
/// president Bo Voss".
///
/// @param mentions those of the sentence
record ListedBefore(Sentence sentence, List<ActorMention> mentions) {
    /// Returns those found, and whom the words join to them from a token on.
    List<ActorMention> and(List<ActorMention> found, int first) {
        List<ActorMention> all = new ArrayList<>(found);
        for (ActorMention last : found) {
            List<ActorMention> listed = listed(last, first);
            if (!listed.isEmpty() && listed.getLast().first() == first) {
                listed.stream().filter(m -> !all.contains(m)).forEach(all::add);
            }
        }
        return all;
    }

    private List<ActorMention> listed(ActorMention last, int first) {
        List<ActorMention> listed = new ArrayList<>();
        int link = last.first() - 1;
        boolean goesOn = link > first && sentence.token(link).lower().equals("and");
        while (goesOn) {
            Optional<ActorMention> one = endingAt(link);
            one.ifPresent(listed::add);
            link = one.map(m -> m.first() - 1).orElse(0);
            goesOn = link > first && sentence.token(link).word().equals(",");
        }
        return listed;
    }

    private Optional<ActorMention> endingAt(int end) {
        return mentions.stream()
                .filter(m -> m.end() == end)
                .filter(m -> m.actor().kind() == Actor.Kind.PERSON && !m.actor().unnamed())
                .findFirst();
    }
}
