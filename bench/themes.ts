/** What one house offers on the phone: the words of its menus. */
export type Theme = {
  readonly house: string;
  /** What callers are asked to type in. */
  readonly number: string;
  /** Five departments, the reasons to call that each of them hears, and who answers there. */
  readonly departments: readonly Department[];
};

/** One department of a house. */
export type Department = {
  readonly label: string;
  /** How it is called in the names of steps. */
  readonly id: string;
  readonly reasons: readonly [string, string, string, string];
};

/** Houses whose hotlines most people have called: the words in which the flows differ. */
export const themes: readonly Theme[] = [
  {
    house: 'the municipal utilities',
    number: 'customer number, the eight digits at the top of your bill',
    departments: [
      {
        id: 'outage',
        label: 'Power cuts and gas leaks',
        reasons: ['no electricity', 'no water', 'the smell of gas', 'a broken street lamp'],
      },
      {
        id: 'billing',
        label: 'Bills and payments',
        reasons: ['a bill', 'a payment plan', 'a refund', 'a new bank account'],
      },
      {
        id: 'meter',
        label: 'Meter readings',
        reasons: ['a reading', 'a broken meter', 'a visit by our fitter', 'a smart meter'],
      },
      {
        id: 'moving',
        label: 'Moving house',
        reasons: ['moving in', 'moving out', 'moving within the city', 'an empty flat'],
      },
      {
        id: 'solar',
        label: 'Solar panels and charging points',
        reasons: ['an offer', 'the state of your order', 'feeding in', 'a fault'],
      },
    ],
  },
  {
    house: 'the Müller & Söhne clinic',
    number: 'patient number, the eight digits on your card',
    departments: [
      {
        id: 'appointments',
        label: 'Appointments',
        reasons: ['a new appointment', 'another date', 'calling one off', 'a reminder'],
      },
      {
        id: 'wards',
        label: 'Patients in our wards',
        reasons: [
          'visiting hours',
          'a patient by name',
          'the children’s ward',
          'the maternity ward',
        ],
      },
      {
        id: 'results',
        label: 'Findings and letters',
        reasons: ['blood tests', 'pictures', 'a letter to your doctor', 'a sick note'],
      },
      {
        id: 'pharmacy',
        label: 'Prescriptions',
        reasons: ['a repeat prescription', 'side effects', 'collecting a medicine', 'a delivery'],
      },
      {
        id: 'invoices',
        label: 'Invoices and insurance',
        reasons: ['an invoice', 'your insurance', 'an instalment', 'a certificate'],
      },
    ],
  },
  {
    house: 'the savings bank',
    number: 'account number, the eight digits on your card',
    departments: [
      {
        id: 'cards',
        label: 'Cards',
        reasons: ['a lost card', 'a new card', 'a forgotten code', 'a payment you do not know'],
      },
      {
        id: 'accounts',
        label: 'Accounts',
        reasons: ['your balance', 'a standing order', 'a new account', 'closing an account'],
      },
      {
        id: 'online',
        label: 'Online banking',
        reasons: ['a locked login', 'a new phone', 'a transfer', 'the app'],
      },
      {
        id: 'loans',
        label: 'Loans and mortgages',
        reasons: [
          'a new loan',
          'an early repayment',
          'a mortgage',
          'a statement for the tax office',
        ],
      },
      {
        id: 'savings',
        label: 'Savings and shares',
        reasons: ['a savings plan', 'selling shares', 'a tax allowance', 'an adviser'],
      },
    ],
  },
  {
    house: 'the parcel service',
    number: 'parcel number, the last eight digits on the card we left',
    departments: [
      {
        id: 'tracking',
        label: 'A parcel on its way to you',
        reasons: ['where it is', 'another day', 'a neighbour', 'a parcel shop'],
      },
      {
        id: 'sending',
        label: 'Sending a parcel',
        reasons: ['prices', 'a collection', 'customs papers', 'a label that will not print'],
      },
      {
        id: 'claims',
        label: 'Damaged or lost parcels',
        reasons: ['damage', 'a parcel that never came', 'the state of a claim', 'an empty box'],
      },
      {
        id: 'shops',
        label: 'Parcel shops and lockers',
        reasons: [
          'the nearest shop',
          'a locker that stays shut',
          'becoming a shop',
          'opening hours',
        ],
      },
      {
        id: 'business',
        label: 'Business customers',
        reasons: ['a contract', 'an invoice', 'a pick-up every day', 'our interface'],
      },
    ],
  },
];
