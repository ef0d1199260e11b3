#pragma once

#include <QLoggingCategory>

Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logJournal)
Q_DECLARE_LOGGING_CATEGORY(logFeeds)
Q_DECLARE_LOGGING_CATEGORY(logWindow)

namespace base {

/// `text` with everything that looks like a GitHub token or a bearer header replaced.
QString redacted(const QString &text);

} // namespace base
