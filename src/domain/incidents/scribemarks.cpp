#include "domain/incidents/scriberules.h"

#include <QRegularExpression>

namespace incidents::scribe {

using namespace base;

namespace {

Result<QString> selected(const ScribeReader &reader)
{
    if (reader.context().selected.isEmpty())
        return reader.wrong(QStringLiteral("no entry is selected"),
                            QStringLiteral("select one in the timeline first: F6, then j and k"));
    return reader.context().selected;
}

template<class Mark>
Result<Said> bare(ScribeReader &reader)
{
    const Result<QString> entry = selected(reader);
    if (!entry)
        return entry.error();
    Mark mark;
    mark.entry = *entry;
    return Said(mark);
}

template<class Mark>
Result<Said> because(ScribeReader &reader)
{
    const Result<QString> entry = selected(reader);
    if (!entry)
        return entry.error();
    const Result<QString> reason = reader.text(QStringLiteral("the reason"));
    if (!reason)
        return reason.error();
    Mark mark;
    mark.entry = *entry;
    mark.reason = *reason;
    return Said(mark);
}

} // namespace

Result<Said> pin(ScribeReader &reader)
{
    return bare<journal::Pinned>(reader);
}

Result<Said> unpin(ScribeReader &reader)
{
    return bare<journal::Unpinned>(reader);
}

Result<Said> restore(ScribeReader &reader)
{
    return bare<journal::Restored>(reader);
}

Result<Said> strike(ScribeReader &reader)
{
    return because<journal::Struck>(reader);
}

Result<Said> redact(ScribeReader &reader)
{
    return because<journal::Redacted>(reader);
}

Result<Said> tag(ScribeReader &reader)
{
    static const QRegularExpression between(QStringLiteral("[\\s,]+"));
    const Result<QString> entry = selected(reader);
    if (!entry)
        return entry.error();
    return Said(journal::Tagged{.entry = *entry, .tags = reader.rest().split(between, Qt::SkipEmptyParts)});
}

Result<Said> comment(ScribeReader &reader)
{
    const Result<QString> entry = selected(reader);
    if (!entry)
        return entry.error();
    const Result<QString> text = reader.text(QStringLiteral("the comment"));
    if (!text)
        return text.error();
    return Said(journal::Commented{.entry = *entry, .text = *text});
}

Result<Said> amend(ScribeReader &reader)
{
    const Result<QString> entry = selected(reader);
    if (!entry)
        return entry.error();
    journal::Amended out{.entry = *entry};
    // A time behind !amend corrects that of the entry; the amendment itself is of now.
    if (const std::optional<journal::Occurrence> corrected = reader.takeTime())
        out.fields.insert(QStringLiteral("occurred"), journal::toJson(*corrected));
    if (const QString text = reader.rest(); !text.isEmpty())
        out.fields.insert(QStringLiteral("text"), text);
    if (out.fields.isEmpty())
        return reader.wrong(QStringLiteral("what to amend is missing"),
                            QStringLiteral("write a time, new words, or both"));
    return Said(out);
}

} // namespace incidents::scribe
