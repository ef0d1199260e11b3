#include "panes/shell/errorwords.h"

#include <QCoreApplication>

namespace shell {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(shell::errorwords)
};

} // namespace

QString keptWords(base::ErrorKind kind)
{
    switch (kind) {
    case base::ErrorKind::Offline:
        return Words::tr("Everything written so far is kept here.");
    case base::ErrorKind::RateLimited:
        return Words::tr("It goes on by itself after the wait.");
    case base::ErrorKind::Conflict:
        return Words::tr("Nothing of yours was written. Look again, then repeat it.");
    case base::ErrorKind::Corrupt:
        return Words::tr("Nothing was changed. Verify the workspace before you go on.");
    case base::ErrorKind::Storage:
        return Words::tr("Nothing was written and what you typed is still there. Check the disk, then try again.");
    case base::ErrorKind::Refused:
    case base::ErrorKind::Invalid:
        break;
    }
    return Words::tr("Nothing was written; what you typed is still there.");
}

look::Spans errorSpans(const base::Error &error)
{
    const auto ended = [](QString text, QChar end) {
        while (text.endsWith(u'.') || text.endsWith(u' '))
            text.chop(1);
        return text.isEmpty() || QStringLiteral("!?…:").contains(text.back()) ? text : text + end;
    };
    const QString detail = error.detail.trimmed();
    // A detail in small letters goes on with the sentence; its own letters are never changed.
    const bool goesOn = !detail.isEmpty() && !detail.front().isUpper();
    look::Spans spans{look::strong(ended(error.what, goesOn ? u':' : u'.'))};
    if (!detail.isEmpty())
        spans.append(look::plain(u' ' + ended(detail, u'.')));
    spans.append(look::dim(u' ' + keptWords(error.kind)));
    return spans;
}

} // namespace shell
