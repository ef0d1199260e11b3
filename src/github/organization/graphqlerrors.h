#pragma once

#include "github/json/jsonfields.h"

namespace github {

/// One of the errors that GraphQL tells beside its answer.
struct GraphqlError
{
    QString type = {}; ///< "NOT_FOUND", "FORBIDDEN", "RATE_LIMITED", …; or the code of one who did not understand
    QString message = {}; ///< ≤ 300
    std::optional<qint64> node =
        {}; ///< which of `nodes` it is about, -1 for something else; nothing when it may be about any
    bool inside = false; ///< about something inside that node, not the node itself
    bool misunderstood = false; ///< the question itself is wrong for this GitHub

    bool operator==(const GraphqlError &) const = default;
};

/// Those of an answer, all of them: what one is about must not be taken for absent. Source: GraphQL specification
/// (October 2021), section 7.1.2.
QList<GraphqlError> graphqlErrors(const JsonFields &answer);

/// What an answer without anything but errors means for who asked.
base::Error meaningOf(const QList<GraphqlError> &errors);

} // namespace github
