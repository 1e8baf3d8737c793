"""An index of the history for one question: who became unsubscribed since when."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("contacts", "0006_chores")]

    operations = [
        migrations.AddIndex(
            model_name="contactevent",
            index=models.Index(
                condition=models.Q(changes__has_key="unsubscribed", kind="updated"),
                fields=["team", "at"],
                name="event_opt_out",
            ),
        ),
    ]
