package newsgraph.measure;

/// One thing that is measured.
///
/// @param label its name in tables
record Layer(String label, Form form) {
    /// How it is told.
    enum Form {
        /// Precision, recall and F.
        BALANCE,
        /// The share of gold that is found.
        SHARE,
        /// How many were predicted.
        COUNT
    }

    static final Layer DETECTION = new Layer("encounters found", Form.BALANCE);
    static final Layer STRICT = new Layer("strict: status and all parties right", Form.BALANCE);
    static final Layer PAIRS = new Layer("pairs", Form.BALANCE);
    static final Layer PARTICIPANTS = new Layer("participants", Form.BALANCE);
    static final Layer STATUS = new Layer("status", Form.SHARE);
    static final Layer HAPPENED = new Layer("happened or not", Form.SHARE);
    static final Layer FAMILY = new Layer("call or not", Form.SHARE);
    static final Layer TYPE = new Layer("type", Form.SHARE);
    static final Layer ROLE = new Layer("roles of participants found", Form.SHARE);
    static final Layer TIME = new Layer("time, both ends", Form.SHARE);
    static final Layer SOME_TIME = new Layer("some time", Form.SHARE);
    static final Layer PLACE = new Layer("place", Form.SHARE);
    static final Layer SOURCE = new Layer("according to", Form.SHARE);
    static final Layer NO_TIME = new Layer("times", Form.COUNT);
    static final Layer NO_PLACE = new Layer("places", Form.COUNT);
    static final Layer NO_SOURCE = new Layer("sources", Form.COUNT);
    static final Layer WHY = new Layer("why", Form.BALANCE);
    static final Layer WHY_KIND = new Layer("kind of why found", Form.SHARE);
    static final Layer AGREEMENTS = new Layer("agreements", Form.BALANCE);
    static final Layer AGREED = new Layer("agreements: all parties right", Form.SHARE);
    static final Layer OFFSETS = new Layer("offsets", Form.SHARE);

    static Layer status(String status) {
        return new Layer("status " + status, Form.BALANCE);
    }

    static Layer why(String kind) {
        return new Layer("why: " + kind, Form.BALANCE);
    }

    static Layer said(boolean direct) {
        return new Layer("statements %s: found".formatted(manner(direct)), Form.SHARE);
    }

    static Layer speaker(boolean direct) {
        return new Layer("statements %s: right speaker".formatted(manner(direct)), Form.SHARE);
    }

    private static String manner(boolean direct) {
        return direct ? "direct" : "reported";
    }
}
