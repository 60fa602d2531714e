package newsgraph.extract.clause;

import java.util.Optional;
import newsgraph.event.Status;
import org.jspecify.annotations.Nullable;

/// What a word does to an encounter that is its object or clause: "plan" makes it planned, "refuse"
/// calls off what somebody asked for.
public enum Effect {
    /// Arranges: plan, schedule, due.
    PLANS(Status.PLANNED, Status.DENIED),
    /// Makes known, so far as it is more than a plan: announce, confirm.
    ANNOUNCES(Status.PLANNED, Status.HYPOTHETICAL),
    /// Says yes to what was asked: agree, accept.
    ACCEPTS(Status.PLANNED, Status.CANCELLED),
    /// Asks others: invite, urge, call for. Whoever did not ask tells of no encounter.
    PROPOSES(Status.PROPOSED, null),
    /// Would have it so: want, hope, willing.
    WILLS(Status.PROPOSED, Status.CANCELLED),
    /// Only thinks of it: consider, possible.
    SUPPOSES(Status.HYPOTHETICAL, Status.CANCELLED),
    /// Says that it was not so.
    DENIES(Status.DENIED, Status.OCCURRED),
    /// Takes back what was arranged: cancel, postpone.
    CANCELS(Status.CANCELLED, Status.PLANNED),
    /// Puts off, for good unless a new day is named: postpone.
    POSTPONES(Status.CANCELLED, Status.PLANNED),
    /// Says no: refuse, rule out.
    REFUSES(Status.CANCELLED, Status.HYPOTHETICAL),
    /// Does not bring it about: fail, unable.
    FAILS(Status.DENIED, Status.OCCURRED),
    /// Goes on: continue, under way; when, its own clause tells.
    GOES_ON(Status.ONGOING, Status.CANCELLED),
    /// Brings it about: manage, recall.
    HAPPENS(Status.OCCURRED, Status.DENIED);

    private final Status alone;
    private final Optional<Status> negated;

    Effect(Status alone, @Nullable Status negated) {
        this.alone = alone;
        this.negated = Optional.ofNullable(negated);
    }

    /// Returns the status of an encounter without one of its own: an infinitive, a noun.
    ///
    /// @return empty where the words tell of no encounter ("did not ask for talks")
    public Optional<Status> alone(boolean isNegated) {
        return isNegated ? negated : Optional.of(alone);
    }

    /// Returns what becomes of an encounter whose own words say `inner`: an invitation that is
    /// accepted, a visit that somebody threatens to cancel.
    public Status over(Status inner, boolean isNegated) {
        return isNegated ? notOver(inner) : over(inner);
    }

    private Status over(Status inner) {
        return switch (this) {
            case PLANS, ANNOUNCES, HAPPENS, GOES_ON -> inner;
            case ACCEPTS ->
                    inner == Status.PROPOSED || inner == Status.HYPOTHETICAL
                            ? Status.PLANNED
                            : inner;
            case PROPOSES, WILLS ->
                    switch (inner) {
                        case PLANNED, HYPOTHETICAL -> Status.PROPOSED;
                        case CANCELLED -> Status.PLANNED;
                        case OCCURRED, ONGOING, PROPOSED, DENIED -> inner;
                    };
            case SUPPOSES ->
                    switch (inner) {
                        case OCCURRED, PLANNED, PROPOSED -> Status.HYPOTHETICAL;
                        case CANCELLED -> Status.PLANNED;
                        case ONGOING, HYPOTHETICAL, DENIED -> inner;
                    };
            case DENIES ->
                    switch (inner) {
                        case CANCELLED -> Status.PLANNED;
                        case DENIED -> Status.OCCURRED;
                        case OCCURRED, ONGOING, PLANNED, PROPOSED, HYPOTHETICAL -> Status.DENIED;
                    };
            case CANCELS, POSTPONES, REFUSES, FAILS ->
                    switch (inner) {
                        case OCCURRED, ONGOING, DENIED -> Status.DENIED;
                        case CANCELLED -> Status.PLANNED;
                        case PLANNED, PROPOSED, HYPOTHETICAL -> Status.CANCELLED;
                    };
        };
    }

    private Status notOver(Status inner) {
        return switch (this) {
            case PLANS -> inner == Status.CANCELLED ? Status.PLANNED : inner;
            case ACCEPTS, WILLS ->
                    switch (inner) {
                        case PLANNED, PROPOSED, HYPOTHETICAL -> Status.CANCELLED;
                        case CANCELLED -> Status.PLANNED;
                        case OCCURRED, ONGOING, DENIED -> inner;
                    };
            case ANNOUNCES,
                    PROPOSES,
                    SUPPOSES,
                    DENIES,
                    CANCELS,
                    POSTPONES,
                    REFUSES,
                    FAILS,
                    GOES_ON,
                    HAPPENS ->
                    inner;
        };
    }
}
