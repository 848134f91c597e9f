import { Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import { Button, IconButton } from "@/components/actions/Button";
import { Section } from "@/components/content/Section";
import { Checkbox, RadioGroup } from "@/components/forms/Checkbox";
import { ComboBox } from "@/components/forms/ComboBox";
import { DateField, DatePicker } from "@/components/forms/DateField";
import { ErrorSummary } from "@/components/forms/ErrorSummary";
import { NumberField } from "@/components/forms/NumberField";
import { Select } from "@/components/forms/Select";
import { SliderNumber } from "@/components/forms/SliderNumber";
import { TextArea, TextField } from "@/components/forms/TextField";
import { Dialog } from "@/components/overlays/Dialog";
import { Popover } from "@/components/overlays/Popover";
import styles from "./kit.module.css";

const countries = [
  { id: "DE", label: "Germany" },
  { id: "FR", label: "France" },
  { id: "SG", label: "Singapore", note: "no adequacy decision" },
];

export function FormsKit() {
  const [attempt, setAttempt] = useState(0);
  const [country, setCountry] = useState<string>();
  const [date, setDate] = useState("2026-05-09");
  const [swing, setSwing] = useState(60);
  const [requests, setRequests] = useState(1_200_000);
  const [share, setShare] = useState(0.125);
  const [isAsking, setAsking] = useState(false);
  const error = attempt > 0 ? "Enter the use case in a few words." : undefined;
  return (
    <Section title="Forms and actions">
      <div className={styles["row"]}>
        <Button variant="primary" onPress={() => setAttempt(attempt + 1)}>
          Check the form
        </Button>
        <Button icon={Plus} onPress={() => setAsking(true)}>
          Open a dialog
        </Button>
        <Button variant="quiet">Quiet</Button>
        <Button variant="danger">Withdraw</Button>
        <Button isDisabled>Disabled</Button>
        <Button isPending>Saving</Button>
        <Button size="small">Small</Button>
        <IconButton label="Delete" icon={Trash2} />
        <Popover label="Explanation" trigger={<Button variant="quiet">Why?</Button>}>
          A popover explains in place.
        </Popover>
      </div>
      <ErrorSummary
        attempt={attempt}
        errors={error ? [{ field: "kit-use", message: error }] : []}
      />
      <div className={styles["grid"]}>
        <TextField
          id="kit-use"
          label="Use case"
          hint="What the model is to do, for whom."
          error={error}
        />
        <NumberField
          label="Requests"
          unit="per month"
          value={requests}
          onChange={setRequests}
          minValue={0}
        />
        <NumberField
          label="Read from cache"
          kind="percent"
          value={share}
          onChange={setShare}
          minValue={0}
          maxValue={1}
        />
        <Select
          label="Buyer's establishment"
          options={countries}
          value={country}
          onChange={setCountry}
          placeholder="Choose a country"
        />
        <ComboBox
          label="Hosting country"
          options={countries}
          value={country}
          onChange={setCountry}
          isOptional
          emptyText="No country matches."
        />
        <DateField label="As-of date" value={date} onChange={setDate} />
        <DatePicker
          label="Contract start"
          value={date}
          onChange={setDate}
          hint="Facts after this date do not count."
        />
        <RadioGroup
          label="Procedure"
          value="private"
          onChange={() => {}}
          options={[
            { id: "study", label: "Market study" },
            { id: "private", label: "Private purchase", note: "The default" },
            { id: "tender", label: "Public tender" },
          ]}
        />
        <div>
          <Checkbox defaultSelected>Personal data</Checkbox>
          <Checkbox isIndeterminate>Some of the classes</Checkbox>
          <Checkbox isDisabled>Not applicable</Checkbox>
        </div>
        <SliderNumber
          label="Swing weight of price"
          value={swing}
          onChange={setSwing}
          stable={{ from: 38, to: 74 }}
          flips={[{ at: 74, label: "Alternative 2 leads" }]}
        />
        <TextArea label="Justification" isOptional />
      </div>
      <Dialog
        title="Withdraw the case?"
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        footer={
          <>
            <Button onPress={() => setAsking(false)}>Keep it</Button>
            <Button variant="danger" onPress={() => setAsking(false)}>
              Withdraw
            </Button>
          </>
        }
      >
        <p>Its record stays and says that it was withdrawn.</p>
      </Dialog>
    </Section>
  );
}
