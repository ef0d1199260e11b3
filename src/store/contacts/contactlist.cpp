#include "store/contacts/contactlist.h"

#include "store/sqlite/rows.h"

namespace store {

base::Result<QList<ContactRow>> contactList(Database &database)
{
    return rows<ContactRow>(database,
                            "SELECT id, name, side, organisation, roles, ways, zone, hours, retired, why FROM contact "
                            "ORDER BY retired, name COLLATE NOCASE, id",
                            [](const Statement &row) {
                                ContactRow out;
                                out.id = row.text(0);
                                out.card.name = row.text(1);
                                out.card.side = contacts::sideFrom(row.text(2)).value_or(contacts::Side::Internal);
                                out.card.organisation = row.text(3);
                                out.card.roles = row.text(4).split(u'\n', Qt::SkipEmptyParts);
                                for (const QString &way : row.text(5).split(u'\n', Qt::SkipEmptyParts)) {
                                    if (const base::Result<contacts::Way> read = contacts::wayFrom(way))
                                        out.card.ways.append(*read);
                                }
                                out.card.zone = row.text(6);
                                out.card.hours = row.text(7);
                                out.retired = row.integer(8) != 0;
                                out.why = row.text(9);
                                return out;
                            });
}

} // namespace store
