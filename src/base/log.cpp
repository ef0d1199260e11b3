#include "base/log.h"

#include <QRegularExpression>

Q_LOGGING_CATEGORY(logStore, "parapet.store")
Q_LOGGING_CATEGORY(logJournal, "parapet.journal")
Q_LOGGING_CATEGORY(logFeeds, "parapet.feeds")
Q_LOGGING_CATEGORY(logWindow, "parapet.window")

namespace base {

QString redacted(const QString &text)
{
    static const QRegularExpression secret(QStringLiteral(
        "gh[pousr]_[A-Za-z0-9_]{16,}|github_pat_[A-Za-z0-9_]{16,}|(?i:bearer|token)\\s+[A-Za-z0-9._~+/=-]{16,}"));
    QString out = text;
    return out.replace(secret, QStringLiteral("[redacted]"));
}

} // namespace base
