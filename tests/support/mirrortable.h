#pragma once

#include "store/sqlite/migrator.h"
#include "store/sqlite/statement.h"

/// A mirror in memory, with every table of today and nothing in it.
inline store::Database emptyMirror()
{
    auto database = store::Database::open({}, store::Database::Mode::Memory);
    if (!database || !store::migrate(*database, QStringLiteral("mirror")))
        qFatal("no mirror");
    return std::move(*database);
}
