#include "store/evidence/evidencetext.h"

#include "base/text.h"
#include "domain/evidence/handling.h"
#include "store/sqlite/rows.h"
#include "store/sqlite/searchphrase.h"

#include <QStringDecoder>

namespace store {

using base::Done;
using base::Result;
using timeline::Match;
using timeline::TextTerm;

namespace {

constexpr int mostFound = 1000;

/// What a file must hold, as conditions on `id` with one value each.
struct HeldWords
{
    QByteArrayList conditions;
    QStringList values;
    bool any = false; ///< something is asked for, not only excluded
};

HeldWords heldBy(const QList<TextTerm> &terms)
{
    HeldWords out;
    for (const TextTerm &term : terms) {
        const QByteArray in = term.excluded ? "id NOT IN " : "id IN ";
        out.any = out.any || !term.excluded;
        if (term.match == Match::Anywhere) {
            // Without ESCAPE, which would not use the index: % and _ within stand for anything.
            out.conditions.append(in
                                  + "(SELECT rowid FROM evidence_grams WHERE text LIKE ? UNION ALL "
                                    "SELECT rowid FROM evidence_grams WHERE names LIKE ?)");
            const QString pattern = u'%' + term.text + u'%';
            out.values += {pattern, pattern};
        } else {
            out.conditions.append(in + "(SELECT rowid FROM evidence_words WHERE evidence_words MATCH ?)");
            out.values.append(searchPhrase(term.text, term.match == Match::Prefix));
        }
    }
    return out;
}

Done dropText(Database &mirror, const QString &sha256)
{
    for (const char *search : {"evidence_words", "evidence_grams"}) {
        const QByteArray name = search;
        const Done gone = execute(mirror,
                                  "INSERT INTO " + name + " (" + name
                                      + ", rowid, names, text) SELECT 'delete', id, names, text FROM evidence_text "
                                        "WHERE sha256 = ?",
                                  sha256);
        if (!gone)
            return gone;
    }
    return execute(mirror, "DELETE FROM evidence_text WHERE sha256 = ?", sha256);
}

} // namespace

QString decoded(const QByteArray &bytes)
{
    const std::optional<QStringConverter::Encoding> marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    QString text = decoder.decode(bytes);
    return text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
}

Result<EvidenceText> textOf(const EvidenceFolder &folder, const FiledItem &item)
{
    EvidenceText out{
        item.sha256, base::onOneLine(QStringList{item.label, item.title, item.fileName, item.source}.join(u' ')), {}};
    if (!evidence::isText(item.mediaType))
        return out;
    const Result<QByteArray> bytes = folder.beginning(item.sha256, evidence::mostText);
    if (!bytes)
        return bytes.error();
    out.text = decoded(*bytes);
    return out;
}

Done indexEvidence(Database &mirror, const EvidenceText &text)
{
    return mirror.transaction([&]() -> Done {
        if (const Done dropped = dropText(mirror, text.sha256); !dropped)
            return dropped;
        if (const Done kept = execute(mirror, "INSERT INTO evidence_text (sha256, names, text) VALUES (?, ?, ?)",
                                      text.sha256, text.names, text.text.isNull() ? QStringLiteral("") : text.text);
            !kept)
            return kept;
        for (const char *search : {"evidence_words", "evidence_grams"}) {
            const Done added = execute(mirror,
                                       QByteArray("INSERT INTO ") + search
                                           + " (rowid, names, text) SELECT id, names, text FROM evidence_text "
                                             "WHERE sha256 = ?",
                                       text.sha256);
            if (!added)
                return added;
        }
        return base::done();
    });
}

Done forgetEvidence(Database &mirror, const QString &sha256)
{
    return mirror.transaction([&] { return dropText(mirror, sha256); });
}

Done forgetAllEvidence(Database &mirror)
{
    return mirror.transaction([&] {
        return mirror.run("DELETE FROM evidence_text; "
                          "INSERT INTO evidence_words (evidence_words) VALUES ('rebuild'); "
                          "INSERT INTO evidence_grams (evidence_grams) VALUES ('rebuild')");
    });
}

Result<QSet<QString>> indexedEvidence(Database &mirror)
{
    const auto hashes =
        rows<QString>(mirror, "SELECT sha256 FROM evidence_text", [](const Statement &row) { return row.text(0); });
    return hashes ? Result<QSet<QString>>(QSet<QString>(hashes->cbegin(), hashes->cend()))
                  : Result<QSet<QString>>(hashes.error());
}

Result<QStringList> evidenceHolding(Database &mirror, const QList<TextTerm> &terms)
{
    const HeldWords held = heldBy(terms);
    if (!held.any)
        return QStringList();
    Result<Statement> query = Statement::prepare(mirror,
                                                 "SELECT sha256 FROM evidence_text WHERE "
                                                     + held.conditions.join(" AND ") + " ORDER BY id DESC LIMIT ?");
    if (!query)
        return query.error();
    int at = 0;
    for (const QString &value : held.values)
        query->bind(++at, value);
    query->bind(++at, mostFound);
    QStringList out;
    for (;;) {
        const Result<bool> row = query->step();
        if (!row)
            return row.error();
        if (!*row)
            return out;
        out.append(query->text(0));
    }
}

Result<QString> evidenceSnippet(Database &mirror, const QString &sha256, const QList<TextTerm> &terms)
{
    QStringList all;
    for (const TextTerm &term : terms) {
        if (!term.excluded && term.match != Match::Anywhere)
            all.append(searchPhrase(term.text, term.match == Match::Prefix));
    }
    if (all.isEmpty())
        return QString();
    const auto found = rows<QString>(
        mirror,
        "SELECT snippet(evidence_words, 1, '', '', '…', 16) FROM evidence_words WHERE evidence_words MATCH ? AND rowid "
        "= "
        "(SELECT id FROM evidence_text WHERE sha256 = ?)",
        [](const Statement &row) { return row.text(0); }, all.join(QStringLiteral(" AND ")), sha256);
    return found ? Result<QString>(base::onOneLine(found->value(0))) : Result<QString>(found.error());
}

} // namespace store
