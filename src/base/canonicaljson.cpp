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

    bool fail(const QString &path, const QString &why)
    {
        problem = QStringLiteral("%1: %2").arg(path.isEmpty() ? QStringLiteral("/") : path, why);
        return false;
    }

    bool number(const QJsonValue &value, const QString &path)
    {
        const double real = value.toDouble();
        if (!std::isfinite(real) || std::floor(real) != real)
            return fail(path, QStringLiteral("a fraction; write decimals as text"));
        const qint64 whole = value.toInteger();
        if (std::abs(real) > double(largest) || whole > largest || whole < -largest)
            return fail(path, QStringLiteral("an integer beyond ±(2^53 − 1)"));
        out += QByteArray::number(whole);
        return true;
    }

    bool string(const QString &text, const QString &path)
    {
        if (!text.isValidUtf16())
            return fail(path, QStringLiteral("half a character (a lone surrogate)"));
        if (text.startsWith(QChar::ByteOrderMark))
            return fail(path, QStringLiteral("a byte order mark in front, which readers of JSON drop"));
        appendJsonString(out, text);
        return true;
    }

    bool value(const QJsonValue &value, const QString &path, int depth)
    {
        if (depth > deepest)
            return fail(path, QStringLiteral("deeper than 64 levels"));
        switch (value.type()) {
        case QJsonValue::Null:
        case QJsonValue::Undefined:
            out += "null";
            return true;
        case QJsonValue::Bool:
            out += value.toBool() ? "true" : "false";
            return true;
        case QJsonValue::Double:
            return number(value, path);
        case QJsonValue::String:
            return string(value.toString(), path);
        case QJsonValue::Array:
            return array(value.toArray(), path, depth);
        case QJsonValue::Object:
            break;
        }
        return object(value.toObject(), path, depth);
    }

    bool array(const QJsonArray &items, const QString &path, int depth)
    {
        out += '[';
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (i > 0)
                out += ',';
            if (!value(items.at(i), QStringLiteral("%1/%2").arg(path).arg(i), depth + 1))
                return false;
        }
        out += ']';
        return true;
    }

    bool object(const QJsonObject &members, const QString &path, int depth)
    {
        QStringList names = members.keys();
        std::sort(names.begin(), names.end()); // QString compares UTF-16 code units
        out += '{';
        bool first = true;
        for (const QString &name : names) {
            if (!first)
                out += ',';
            first = false;
            const QString here = path + u'/' + name;
            if (!string(name, here))
                return false;
            out += ':';
            if (!value(members.value(name), here, depth + 1))
                return false;
        }
        out += '}';
        return true;
    }
};

} // namespace

void appendJsonString(QByteArray &out, const QString &text)
{
    out += '"';
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\b':
            out += "\\b";
            break;
        case '\f':
            out += "\\f";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                out += "\\u00" + QByteArray::number(static_cast<unsigned char>(c), 16).rightJustified(2, '0');
            else
                out += c;
        }
    }
    out += '"';
}

Result<QByteArray> canonicalJson(const QJsonObject &object)
{
    Writer writer;
    if (!writer.object(object, {}, 0))
        return Error{ErrorKind::Invalid, QStringLiteral("This cannot be kept as it is written"), writer.problem};
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
