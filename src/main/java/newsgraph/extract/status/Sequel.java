package newsgraph.extract.status;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import newsgraph.event.Actor;
import newsgraph.event.Attribution;
import newsgraph.event.Status;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.party.PartyNames;
import newsgraph.extract.speech.Speech;
import newsgraph.extract.telling.Party;
import newsgraph.extract.telling.StatusReading;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Sentence;

/// What the words after a telling make of it: a claim that is denied ("The Post said that they had
/// met. Her office denied it"), a plan that came to nothing ("had planned to talk. Instead").
///
/// @param inPerson not by phone or the like
public record Sequel(AnnotatedText text, List<Party> parties, boolean inPerson) {
    private static final String DENIED_LATER = "status/denied-later";

    /// How many sentences behind a claim its denial may stand.
    private static final int REACH = 2;

    /// How many tokens a sentence has that denies by a word alone.
    private static final int SHORT = 16;

    private static final Pattern CLAIMS =
            Pattern.compile("\\b(%s)\\b".formatted(DenialWords.of("claim")));

    /// Returns what a telling says in the light of what follows it.
    ///
    /// @param source who says it; empty for the article
    public StatusReading of(Trigger trigger, StatusReading told, Optional<Actor> source) {
        Sentence sentence = trigger.sentence();
        if (told.status().happened() && isClaim(trigger, source) && isDenied(trigger)) {
            return told.under(Status.DENIED, trigger.span(), DENIED_LATER);
        }
        boolean given =
                told.status() == Status.PLANNED
                        && Surface.words(sentence, 0, trigger.first())
                                .matches(
                                        ".*\\b(had (planned|hoped|meant|intended)|was to|were to)\\b.*")
                        && sentence.index() + 1 < text.sentences().size()
                        && text.sentences()
                                .get(sentence.index() + 1)
                                .token(0)
                                .lower()
                                .equals("instead");
        return given ? told.under(Status.CANCELLED, trigger.span(), "status/instead") : told;
    }

    /// Tells whether somebody else than a party says so, by whom the article does not stand.
    private boolean isClaim(Trigger trigger, Optional<Actor> source) {
        boolean own = source.filter(this::isParty).isPresent();
        return !own && CLAIMS.matcher(Surface.words(trigger.sentence(), 0, trigger.first())).find();
    }

    private boolean isParty(Actor source) {
        return parties.stream().anyMatch(p -> p.mention().actor().equals(source));
    }

    private boolean isDenied(Trigger trigger) {
        return denial(trigger).isPresent();
    }

    /// Returns the sentence that denies what is told.
    private Optional<Sentence> denial(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        if (DenialWords.deny(Surface.words(sentence, trigger.end(), sentence.size()), true)) {
            return Optional.of(sentence);
        }
        int until = Math.min(text.sentences().size(), sentence.index() + 1 + REACH);
        return text.sentences().subList(sentence.index() + 1, until).stream()
                .filter(s -> denies(s, s.index() == sentence.index() + 1))
                .findFirst();
    }

    /// Tells whether a sentence denies what one before it tells.
    ///
    /// @param next it is the very next
    private boolean denies(Sentence sentence, boolean next) {
        String words = Surface.words(sentence, 0, sentence.size());
        return DenialWords.deny(words, sentence.size() <= SHORT)
                || (inPerson && next && DenialWords.neverMet(words, PartyNames.of(parties)));
    }

    /// Returns who denies what was read as denied: whose words the sentence quotes or reports, or
    /// the subject of its verb ("Lund's adviser denied it").
    public Optional<Attribution> denier(
            Trigger trigger, StatusReading told, Speech speech, Actors actors) {
        if (!told.rule().equals(DENIED_LATER)) {
            return Optional.empty();
        }
        return denial(trigger)
                .filter(s -> s.index() > trigger.sentence().index())
                .flatMap(s -> Denier.in(s, speech, actors));
    }
}
