#include "github/organization/graphqlerrors.h"

#include "github/organization/lengths.h"

#include <algorithm>

namespace github {

using base::Error;
using base::ErrorKind;

namespace {

constexpr qint64 noNode = -1;

void readPath(const JsonFields &said, GraphqlError &out)
{
    const auto path = said.list("path");
    std::string_view root;
    int64_t index = -1;
    if (!path || path->empty() || path->at(0).get_string().get(root))
        return;
    if (root != "nodes")
        out.node = noNode;
    else if (path->size() > 1 && !path->at(1).get_int64().get(index)) {
        out.node = index;
        out.inside = path->size() > 2;
    }
}

GraphqlError errorFrom(const JsonFields &said)
{
    GraphqlError out{.type = said.text("type"), .message = said.text("message", longestReason)};
    const QString code = said.object("extensions").text("code");
    out.misunderstood = out.type.isEmpty() ? !code.isEmpty() : out.type == QLatin1String("MAX_NODE_LIMIT_EXCEEDED");
    if (out.type.isEmpty())
        out.type = code;
    if (said.object("extensions").flag("saml_failure").value_or(false))
        out.type = QStringLiteral("FORBIDDEN");
    readPath(said, out);
    return out;
}

} // namespace

QList<GraphqlError> graphqlErrors(const JsonFields &answer)
{
    QList<GraphqlError> out;
    for (const JsonFields::Element &one : answer.list("errors").value_or(std::vector<JsonFields::Element>()))
        out.append(errorFrom(JsonFields(one)));
    return out;
}

Error meaningOf(const QList<GraphqlError> &errors)
{
    const auto first = [&errors](auto fits) -> const GraphqlError * {
        const auto found = std::find_if(errors.begin(), errors.end(), fits);
        return found == errors.end() ? nullptr : &*found;
    };
    if (const GraphqlError *limit =
            first([](const GraphqlError &e) { return e.type.contains(u"RATE_LIMIT", Qt::CaseInsensitive); }))
        return {ErrorKind::RateLimited, QStringLiteral("GitHub asks to wait"), limit->message};
    const auto refuses = [](const GraphqlError &e) {
        return e.type == QLatin1String("FORBIDDEN") || e.type == QLatin1String("INSUFFICIENT_SCOPES");
    };
    if (const GraphqlError *refused = first(refuses))
        return {ErrorKind::Refused, QStringLiteral("GitHub does not allow this with this token"), refused->message};
    if (const GraphqlError *wrong = first([](const GraphqlError &e) { return e.misunderstood; }))
        return {ErrorKind::Invalid, QStringLiteral("This GitHub does not understand the question for files"),
                wrong->message};
    return {ErrorKind::Offline, QStringLiteral("GitHub could not answer the question for files"),
            errors.isEmpty() ? QString() : errors.first().message};
}

} // namespace github
