#pragma once

#include <QByteArray>
#include <QStringList>

/// What a run of `parapetctl` left.
struct Answer
{
    int status = -1; ///< its exit status; -1 when it did not end by itself
    QByteArray out;
    QByteArray err;
};

/// Runs the program that was built and waits for its end.
Answer parapetctl(const QStringList &arguments);
