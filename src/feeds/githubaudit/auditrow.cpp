#include "feeds/githubaudit/auditrow.h"

#include "base/hash.h"
#include "base/text.h"
#include "domain/timeline/auditline.h"

#include <QStringList>

#include <simdjson.h>

#include <array>
#include <cmath>
#include <optional>

namespace feeds {

using base::Error;
using base::ErrorKind;
using base::Result;
using simdjson::dom::element;
using simdjson::dom::element_type;

namespace {

constexpr size_t deepestRow = 64;
constexpr qsizetype longestWord = 200;
const base::Instant earliest = base::instant(946684800000000); // 2000-01-01
const base::Instant latest = base::instant(4102444800000000); // 2100-01-01

Error refused(const QString &why)
{
    return {ErrorKind::Invalid, why};
}

QString textOf(std::string_view view)
{
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

QString textOf(const element &value)
{
    switch (value.type()) {
    case element_type::STRING:
        return textOf(value.get_string().value_unsafe());
    case element_type::INT64:
        return QString::number(value.get_int64().value_unsafe());
    case element_type::UINT64:
        return QString::number(value.get_uint64().value_unsafe());
    case element_type::DOUBLE:
        return QString::number(value.get_double().value_unsafe(), 'g', 17);
    case element_type::BOOL:
        return value.get_bool().value_unsafe() ? QStringLiteral("true") : QStringLiteral("false");
    case element_type::ARRAY: {
        QStringList texts;
        for (const element item : value.get_array()) {
            if (item.is_string() && texts.size() < 20)
                texts.append(textOf(item));
        }
        return texts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

/// Seconds or milliseconds, told apart by size: seconds reach 1e11 in the year 5138, milliseconds
/// passed it in 1973.
std::optional<base::Instant> fromNumber(double number)
{
    if (!std::isfinite(number) || number < 0 || number > 1e14)
        return std::nullopt;
    const double ms = number < 1e11 ? number * 1000 : number;
    return base::instant(std::llround(ms) * 1000);
}

Result<base::Instant> timeFrom(const element &value, const QString &name)
{
    std::optional<base::Instant> at;
    if (value.is_string()) {
        QString text = textOf(value).trimmed();
        bool number = false;
        const double digits = text.toDouble(&number);
        if (number) {
            at = fromNumber(digits);
        } else {
            if (text.endsWith(QLatin1String(" UTC")))
                text = text.chopped(4) + u'Z';
            const Result<base::Instant> read = base::fromRfc3339(text);
            if (!read)
                return refused(QStringLiteral("%1: %2").arg(name, read.error().text()));
            at = *read;
        }
    } else if (value.is_number()) {
        at = fromNumber(value.get_double());
    }
    if (!at)
        return refused(QStringLiteral("%1 is not a time").arg(name));
    if (*at < earliest || *at >= latest)
        return refused(QStringLiteral("%1 is outside the years 2000 to 2099").arg(name));
    return *at;
}

/// The fields that an event is made of; the rest of the row is reached only for its words.
struct Fields
{
    std::optional<element> timestamp;
    std::optional<element> createdAt;
    std::optional<element> action;
    std::optional<element> actor;
    std::optional<element> repo;
    std::optional<element> repository;
    std::optional<element> document;

    std::optional<element> *place(std::string_view key)
    {
        switch (key.size()) {
        case 4:
            return key == "repo" ? &repo : nullptr;
        case 5:
            return key == "actor" ? &actor : nullptr;
        case 6:
            return key == "action" ? &action : nullptr;
        case 10:
            return key == "@timestamp" ? &timestamp
                : key == "created_at"  ? &createdAt
                : key == "repository"  ? &repository
                                       : nullptr;
        case 12:
            return key == "_document_id" ? &document : nullptr;
        default:
            return nullptr;
        }
    }
};

Result<Fields> fieldsOf(const simdjson::dom::object &row)
{
    Fields fields;
    for (const auto &[key, value] : row) {
        std::optional<element> *place = fields.place(key);
        if (!place)
            continue;
        if (*place)
            return refused(QStringLiteral("the field “%1” is there twice").arg(textOf(key)));
        *place = value;
    }
    return fields;
}

bool given(const std::optional<element> &field)
{
    return field && !field->is_null();
}

/// The one repository of the row; none when it names several.
QString repositoryOf(const Fields &fields)
{
    const std::optional<element> &field = given(fields.repo) ? fields.repo : fields.repository;
    if (!given(field))
        return {};
    if (field->is_string())
        return textOf(*field);
    simdjson::dom::array several;
    if (field->get_array().get(several) == simdjson::SUCCESS && several.size() == 1 && several.at(0).is_string())
        return textOf(several.at(0).value_unsafe());
    return {};
}

/// What an investigation looks for beside what the line says.
QString wordsOf(const timeline::AuditField &field)
{
    static constexpr std::array names{
        QLatin1String("actor_ip"),
        QLatin1String("hashed_token"),
        QLatin1String("token_id"),
        QLatin1String("user"),
        QLatin1String("org"),
        QLatin1String("name"),
        QLatin1String("key"),
        QLatin1String("workflow_run_id"),
        QLatin1String("head_sha"),
        QLatin1String("fingerprint"),
        QLatin1String("user_agent"),
        QLatin1String("programmatic_access_type"),
        QLatin1String("oauth_application_name"),
    };
    QStringList words;
    for (const QLatin1String name : names) {
        const QString text = base::beginning(field(name), longestWord);
        if (!text.isEmpty() && !words.contains(text))
            words.append(text);
    }
    return words.join(u' ');
}

QString problemText(simdjson::error_code code)
{
    switch (code) {
    case simdjson::UTF8_ERROR:
        return QStringLiteral("it has bytes that are not UTF-8");
    case simdjson::DEPTH_ERROR:
        return QStringLiteral("it is deeper than %1 levels").arg(deepestRow);
    case simdjson::STRING_ERROR:
        return QStringLiteral("a text in it is wrong");
    case simdjson::UNCLOSED_STRING:
        return QStringLiteral("a text in it has no end");
    case simdjson::UNESCAPED_CHARS:
        return QStringLiteral("a text in it has a bare control character");
    case simdjson::NUMBER_ERROR:
        return QStringLiteral("a number in it is wrong");

        return QStringLiteral("a number in it is too large");
    default:
        return QStringLiteral("it is not sound JSON");
    }
}

} // namespace

struct AuditRow::Parser
{
    simdjson::dom::parser json;
};

QString githubAuditSource()
{
    return QStringLiteral("github-audit");
}

AuditRow::AuditRow()
    : m_parser(std::make_unique<Parser>())
{
}

AuditRow::~AuditRow() = default;

Result<timeline::MachineEvent> AuditRow::read(QByteArrayView row)
{
    element root;
    if (m_parser->json.capacity() < size_t(row.size())
        && m_parser->json.allocate(size_t(qMax<qsizetype>(row.size() * 2, 16384)), deepestRow) != simdjson::SUCCESS)
        return refused(QStringLiteral("there is no memory to read it"));
    if (const auto code = m_parser->json.parse(row.data(), size_t(row.size())).get(root))
        return refused(problemText(code));
    simdjson::dom::object object;
    if (root.get_object().get(object))
        return refused(QStringLiteral("it is not an object"));
    const Result<Fields> fields = fieldsOf(object);
    if (!fields)
        return fields.error();
    if (!given(fields->action) || !fields->action->is_string() || textOf(*fields->action).trimmed().isEmpty())
        return refused(QStringLiteral("it has no action"));
    if (!given(fields->timestamp) && !given(fields->createdAt))
        return refused(QStringLiteral("it has neither @timestamp nor created_at"));
    const Result<base::Instant> at = given(fields->timestamp)
        ? timeFrom(*fields->timestamp, QStringLiteral("@timestamp"))
        : timeFrom(*fields->createdAt, QStringLiteral("created_at"));
    if (!at)
        return at.error();

    timeline::MachineEvent event;
    event.at = *at;
    event.source = githubAuditSource();
    event.action = textOf(*fields->action).trimmed();
    event.actor = given(fields->actor) ? textOf(*fields->actor) : QString();
    event.repository = repositoryOf(*fields);
    event.raw = row.toByteArray();
    event.id = given(fields->document) ? textOf(*fields->document) : QString();
    if (event.id.isEmpty())
        event.id = QString::fromLatin1(base::sha256(row).toHex());
    const auto field = [&](QLatin1String name) {
        element value;
        if (name == QLatin1String("repo") && !event.repository.isEmpty())
            return event.repository;
        if (object.at_key(std::string_view(name.data(), size_t(name.size()))).get(value))
            return QString();
        return textOf(value);
    };
    event.text = timeline::auditLine(event.action, field);
    event.words = wordsOf(field);
    return event;
}

} // namespace feeds
