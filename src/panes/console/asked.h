#pragma once

#include <QList>
#include <QStringList>

#include <functional>

namespace console {

/// One field of a question.
struct Asked
{
    QString caption; ///< with its mnemonic
    QString hint = {}; ///< inside while it is empty
    QString text = {}; ///< what stands there first
    QStringList completions = {};
    bool paragraph = false; ///< several lines
    bool needed = true;
    std::function<QString(const QString &typed)> reading = {}; ///< how it is understood, shown below it as it is typed
};

/// What is asked before a verb is carried out.
struct Question
{
    QString title; ///< of the window
    QString about; ///< what the verb is done to, in its own words; may be empty
    QList<Asked> fields;
    QString verb; ///< on the button
};

} // namespace console
