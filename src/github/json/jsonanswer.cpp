#include "github/json/jsonanswer.h"

namespace github {

using base::Error;
using base::ErrorKind;
using base::Result;

Result<JsonAnswer> JsonAnswer::parse(const QByteArray &body)
{
    JsonAnswer out;
    out.m_parser = std::make_unique<simdjson::dom::parser>();
    simdjson::error_code code = out.m_parser->allocate(std::max<size_t>(size_t(body.size()), 1024), deepest);
    if (!code)
        code = out.m_parser->parse(body.constData(), size_t(body.size())).get(out.m_root);
    if (code)
        return Error{ErrorKind::Offline, QStringLiteral("GitHub's answer did not arrive whole"),
                     QString::fromLatin1(simdjson::error_message(code))};
    return out;
}

Result<std::vector<JsonFields::Element>> JsonAnswer::list(std::string_view key) const
{
    simdjson::dom::array array;
    if (key.empty() ? !m_root.get_array().get(array) : !m_root.at_key(key).get_array().get(array))
        return std::vector<JsonFields::Element>(array.begin(), array.end());
    const QString said = root().text("message", 200);
    return Error{ErrorKind::Offline, QStringLiteral("GitHub's answer is not the list that was asked for"),
                 said.isEmpty() ? QStringLiteral("something between here and GitHub may have sent it") : said};
}

} // namespace github
