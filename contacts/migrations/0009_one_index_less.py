"""The history's key becomes (contact_id, id), which is also the order of a timeline: one index where there were two.

What is followed by id is only a part of the history, and has a small index of its own.
"""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("contacts", "0008_who_opted_out")]

    operations = [
        migrations.RemoveIndex(model_name="contactevent", name="event_timeline"),
        migrations.RemoveIndex(model_name="contactevent", name="event_import"),
        migrations.RunSQL(
            "ALTER TABLE contacts_contactevent DROP CONSTRAINT contacts_contactevent_pkey, ADD PRIMARY KEY (contact_id, id)",
            "ALTER TABLE contacts_contactevent DROP CONSTRAINT contacts_contactevent_pkey, ADD PRIMARY KEY (id)",
        ),
        migrations.AddIndex(
            model_name="contactevent",
            index=models.Index(
                condition=models.Q(import_id__isnull=False), fields=["import_id", "id"], name="event_import"
            ),
        ),
        migrations.AddIndex(
            model_name="contactevent",
            index=models.Index(
                condition=~models.Q(source__in=["import", "undo", "bulk"]), fields=["id"], name="event_single"
            ),
        ),
    ]
