#include "base/canonicaljson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace base {

namespace {

constexpr qint64 largest = (qint64(1) << 53) - 1;
constexpr int deepest = 64;

struct Writer
{
    QByteArray out;
    QString problem;
    QString path; ///< of what failed

    bool fail(const QString &why)
    {
        problem = why;
        return false;
    }

    /// On the way back from what failed: the path grows from its end.
    bool failedIn(const QString &name)
    {
        path.prepend(u'/' + name);
        return false;
    }

    bool number(const QJsonValue &value)
    {
        const double real = value.toDouble();
        if (!std::isfinite(real) || std::floor(real) != real)
            return fail(QStringLiteral("a fraction; write decimals as text"));
        const qint64 whole = value.toInteger();
        if (std::abs(real) > double(largest) || whole > largest || whole < -largest)
            return fail(QStringLiteral("an integer beyond ±(2^53 − 1)"));
        out += QByteArray::number(whole);
        return true;
    }

    bool string(const QString &text)
    {
        if (!text.isValidUtf16())
            return fail(QStringLiteral("half a character (a lone surrogate)"));
        if (text.startsWith(QChar::ByteOrderMark))
            return fail(QStringLiteral("a byte order mark in front, which readers of JSON drop"));
        appendJsonString(out, text.toUtf8());
        return true;
    }

    bool value(const QJsonValue &value, int depth)
    {
        if (depth > deepest)
            return fail(QStringLiteral("deeper than 64 levels"));
        switch (value.type()) {
        case QJsonValue::Null:
        case QJsonValue::Undefined:
            out += "null";
            return true;
        case QJsonValue::Bool:
            out += value.toBool() ? "true" : "false";
            return true;
        case QJsonValue::Double:
            return number(value);
        case QJsonValue::String:
            return string(value.toString());
        case QJsonValue::Array:
            return array(value.toArray(), depth);
        case QJsonValue::Object:
            break;
        }
        return object(value.toObject(), depth);
    }

    bool array(const QJsonArray &items, int depth)
    {
        out += '[';
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (i > 0)
                out += ',';
            if (!value(items.at(i), depth + 1))
                return failedIn(QString::number(i));
        }
        out += ']';
        return true;
    }

    bool object(const QJsonObject &members, int depth)
    {
        QStringList names = members.keys();
        std::sort(names.begin(), names.end()); // QString compares UTF-16 code units
        out += '{';
        bool first = true;
        for (const QString &name : names) {
            if (!first)
                out += ',';
            first = false;
            if (!string(name))
                return failedIn(name);
            out += ':';
            if (!value(members.value(name), depth + 1))
                return failedIn(name);
        }
        out += '}';
        return true;
    }
};

/// The shortest escape of a character that cannot stand in a string as it is.
QByteArray escaped(char c)
{
    switch (c) {
    case '"':
        return "\\\"";
    case '\\':
        return "\\\\";
    case '\b':
        return "\\b";
    case '\f':
        return "\\f";
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    default:
        return "\\u00" + QByteArray::number(static_cast<unsigned char>(c), 16).rightJustified(2, '0');
    }
}

} // namespace

void appendJsonString(QByteArray &out, QByteArrayView utf8)
{
    out += '"';
    qsizetype written = 0;
    for (qsizetype at = 0; at < utf8.size(); ++at) {
        const char c = utf8.at(at);
        if (static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\')
            continue;
        out.append(utf8.sliced(written, at - written));
        out += escaped(c);
        written = at + 1;
    }
    out.append(utf8.sliced(written));
    out += '"';
}

Result<QByteArray> canonicalJson(const QJsonObject &object)
{
    Writer writer;
    if (!writer.object(object, 0))
        return Error{ErrorKind::Invalid, QStringLiteral("This cannot be kept as it is written"),
                     QStringLiteral("%1: %2").arg(writer.path, writer.problem)};
    return writer.out;
}

Result<QJsonObject> readCanonicalJson(const QByteArray &text)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (!document.isObject())
        return Error{ErrorKind::Corrupt, QStringLiteral("is not a JSON object"),
                     QStringLiteral("offset %1: %2").arg(problem.offset).arg(problem.errorString())};
    const QJsonObject object = document.object();
    const Result<QByteArray> again = canonicalJson(object);
    if (!again || *again != text)
        return Error{ErrorKind::Corrupt, QStringLiteral("is not canonical JSON"),
                     again ? QString() : again.error().detail};
    return object;
}

} // namespace base
